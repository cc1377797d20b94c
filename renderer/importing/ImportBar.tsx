import type { Opened } from '#shared/contract/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { Button, Count } from '../ui/index.ts';
import { readingFacts } from './facts.ts';
import { pastedName } from './given.ts';
import { questions } from './questions.ts';
import { isRefused, useImporting } from './store.ts';

const clock = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' });

/** What the top bar says of the source under review: its name, its lines, how it was read. */
export function ImportTitle() {
  const source = useImporting((state) => state.source);
  const reading = useImporting((state) => state.reading);
  const refused = useImporting(isRefused);
  if (source === null || refused) return null;
  const lines = reading?.account.at(-1)?.line ?? 0;
  return (
    <>
      <strong>{source.name}</strong>
      {reading !== null && (
        <span>
          {reading.format === 'article'
            ? say('importing.title.article', { time: clock.format(source.given) })
            : say('importing.title.text', {
                lines,
                time: clock.format(source.given),
                encoding: reading.encoding.toUpperCase(),
              })}
        </span>
      )}
    </>
  );
}

interface Props {
  /** The article is made; it is to be shown. */
  onMade(opened: Opened): void;
  onCancel(): void;
}

/** The actions of the top bar while a source is under review. */
export function ImportActions({ onMade, onCancel }: Props) {
  const { source, reading, readWith, asked, busy } = useImporting();
  const refused = useImporting(isRefused);
  if (source === null || refused) return null;
  const asking = reading === null ? [] : [...questions(asked, reading.account, readWith).values()];
  const left = asking.filter((question) => !question.decided).length;
  return (
    <>
      {source.name !== pastedName && <span className="importing-unchanged">{say('importing.unchanged')}</span>}
      <Button
        onPress={() => {
          useImporting.getState().close();
          onCancel();
        }}
      >
        {say('importing.cancel')}
      </Button>
      <Button
        kind="key"
        isDisabled={reading === null || busy === 'accepting'}
        onPress={async () => {
          const opened = await useImporting.getState().accept();
          if (opened !== null) onMade(opened);
        }}
      >
        {say('importing.make')}
        <Count of={left} kind="warn" says={say('importing.make.left', { count: left })} />
      </Button>
    </>
  );
}

/** What the status bar says of the article to be. */
export function ImportFacts() {
  const reading = useImporting((state) => state.reading);
  if (reading === null) return null;
  return readingFacts(reading).map((fact) => <span key={fact}>{fact}</span>);
}
