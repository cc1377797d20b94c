import type { Head } from '#shared/article/index.ts';
import { useFindings, useSession } from '../session/index.ts';
import { Count, Tabs } from '../ui/index.ts';
import { ArticleTab } from './ArticleTab.tsx';
import { showInspector, useAttention } from './attention.ts';
import { ChecksTab } from './ChecksTab.tsx';
import { PictureTab } from './PictureTab.tsx';

/** Beside the galley: the article's head, the selected picture, and what the checks say. */
export function Inspector() {
  const article = useSession((open) => open.article);
  const read = useSession((open) => open.opened?.asRead?.head ?? null);
  const galley = useSession((open) => open.galley);
  const tab = useAttention((attention) => attention.tab);
  const blocking = useFindings(({ findings }) => findings.filter(({ severity }) => severity === 'block').length);
  if (article === null) return null;
  const change = (head: Partial<Head>) => galley?.setHead(head);
  return (
    <Tabs
      label="Inspector"
      selected={tab}
      onSelect={(chosen) => showInspector(chosen)}
      tabs={[
        {
          id: 'article',
          label: 'Article',
          panel: <ArticleTab key={article.id} head={article.head} read={read} change={change} />,
        },
        { id: 'picture', label: 'Picture', panel: <PictureTab key={article.id} article={article} galley={galley} /> },
        {
          id: 'checks',
          label: (
            <>
              Checks
              <Count of={blocking} kind="block" says={blocking === 1 ? 'stops the export' : 'stop the export'} />
            </>
          ),
          panel: <ChecksTab article={article} />,
        },
      ]}
    />
  );
}
