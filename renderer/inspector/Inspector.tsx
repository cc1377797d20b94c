import type { ReactNode } from 'react';
import type { Head } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { useFindings, useSession } from '../session/index.ts';
import { Count, Tabs } from '../ui/index.ts';
import { ArticleTab } from './ArticleTab.tsx';
import { showInspector, useAttention } from './attention.ts';
import { ChecksTab } from './ChecksTab.tsx';
import { PictureTab } from './PictureTab.tsx';

/**
 * Beside the galley: the article's head and under it its last versions, the selected picture, and what the checks say.
 * @param isReadOnly whether its fields are switched off
 */
export function Inspector({ versions, isReadOnly }: { versions: ReactNode; isReadOnly: boolean }) {
  const id = useSession((open) => open.article?.id ?? null);
  const tab = useAttention((attention) => attention.tab);
  const blocking = useFindings(({ findings }) => findings.filter(({ severity }) => severity === 'block').length);
  if (id === null) return null;
  return (
    <Tabs
      label={say('inspector.name')}
      isReadOnly={isReadOnly}
      selected={tab}
      onSelect={(chosen) => showInspector(chosen)}
      tabs={[
        {
          id: 'article',
          label: say('inspector.tab.article'),
          panel: (
            <>
              <OpenHead key={id} />
              {versions}
            </>
          ),
        },
        { id: 'picture', label: say('inspector.tab.picture'), panel: <OpenPictures key={id} /> },
        {
          id: 'checks',
          label: (
            <>
              {say('inspector.tab.checks')}
              <Count of={blocking} kind="block" says={say('inspector.checks.stop.counted', { count: blocking })} />
            </>
          ),
          panel: <OpenChecks key={id} />,
        },
      ]}
    />
  );
}

// Each panel follows what it shows, so that a key in the galley draws nothing here that did not change.

function OpenHead() {
  const head = useSession((open) => open.article?.head ?? null);
  const read = useSession((open) => open.opened?.asRead?.head ?? null);
  const galley = useSession((open) => open.galley);
  return head === null ? null : (
    <ArticleTab head={head} read={read} change={(change: Partial<Head>) => galley?.setHead(change)} />
  );
}

function OpenPictures() {
  const article = useSession((open) => open.article);
  const galley = useSession((open) => open.galley);
  return article === null ? null : <PictureTab article={article} galley={galley} />;
}

function OpenChecks() {
  const article = useSession((open) => open.article);
  return article === null ? null : <ChecksTab article={article} />;
}
