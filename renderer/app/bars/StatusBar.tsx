import { PanelLeft, PanelRight, WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { type Article, articleFigures, readingMinutes } from '#shared/article/index.ts';
import { commandLabel, commands } from '#shared/commands/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { type Picture, uncreditedFigures } from '#shared/picture/index.ts';
import { ImportFacts } from '../../importing/index.ts';
import { LedgerHint } from '../../ledger/index.ts';
import { useSession, wordsOf } from '../../session/index.ts';
import { IconButton, keyWords } from '../../ui/index.ts';
import { run } from '../commands/run.ts';
import { useFrame } from '../places.ts';

/** The status bar: what there is of the open article, what is selected, and that everything is on this computer. */
export function StatusBar() {
  const language = useSession((open) => open.article?.head.language);
  const place = useFrame((frame) => frame.place);
  const isOffline = useOffline();
  return (
    <footer className="status-bar" data-zone="status" tabIndex={-1}>
      {place === 'articles' && (
        <IconButton
          small
          label={commandLabel('view.library')}
          keys={keyWords(commands['view.library'].keys)}
          onPress={() => run('view.library')}
        >
          <PanelLeft />
        </IconButton>
      )}
      {place === 'import' && <ImportFacts />}
      {(place === 'history' || place === 'collation') && <span>{say('app.status.walk')}</span>}
      {place === 'ledger' && <LedgerHint />}
      {place === 'preview' && <span>{say('app.status.preview')}</span>}
      {(place === 'articles' || place === 'preview') && <ArticleFacts />}
      {place === 'articles' && <SelectionFacts />}
      <span className="status-end">
        {isOffline && <WifiOff />}
        {isOffline ? say('app.status.offline') : say('app.status.here')}
      </span>
      {language !== undefined && place !== 'import' && <span>{languageName(language)}</span>}
      {place === 'articles' && language !== undefined && (
        <IconButton
          small
          label={commandLabel('view.inspector')}
          keys={keyWords(commands['view.inspector'].keys)}
          onPress={() => run('view.inspector')}
        >
          <PanelRight />
        </IconButton>
      )}
    </footer>
  );
}

function ArticleFacts() {
  const article = useSession((open) => open.article);
  const pictures = useSession((open) => open.pictures);
  return article === null ? null : articleFacts(article, pictures).map((fact) => <span key={fact}>{fact}</span>);
}

function SelectionFacts() {
  const words = useSession((open) => open.selectedWords);
  const picture = useSession(({ article, selectedFigure }) =>
    article === null || selectedFigure === null
      ? -1
      : articleFigures(article).findIndex((figure) => figure.id === selectedFigure),
  );
  return (
    <>
      {picture >= 0 && <span>{say('app.status.picture', { number: picture + 1 })}</span>}
      {words !== null && <span>{say('app.status.selected', { words })}</span>}
    </>
  );
}

function articleFacts(article: Article, records: ReadonlyMap<string, Picture>): string[] {
  const words = wordsOf(article);
  const figures = articleFigures(article);
  const bare = uncreditedFigures(figures, records).length;
  const facts = [say('app.status.words', { words }), say('app.status.read', { minutes: readingMinutes(words) })];
  if (figures.length === 0) return facts;
  const pictures = figures.length;
  return [
    ...facts,
    bare === 0 ? say('app.status.pictures', { pictures }) : say('app.status.pictures.bare', { pictures, bare }),
  ];
}

const languages = new Intl.DisplayNames(locale(), { type: 'language' });

function languageName(tag: string): string {
  // A short name: “English (UK)”, not “British English”.
  const { language, region } = new Intl.Locale(tag);
  const where = region === undefined ? '' : ` (${shortRegions[region] ?? region})`;
  return `${languages.of(language) ?? tag}${where}`;
}

const shortRegions: Record<string, string> = { GB: 'UK' };

function useOffline(): boolean {
  return useSyncExternalStore(
    (told) => {
      window.addEventListener('online', told);
      window.addEventListener('offline', told);
      return () => {
        window.removeEventListener('online', told);
        window.removeEventListener('offline', told);
      };
    },
    () => !navigator.onLine,
  );
}
