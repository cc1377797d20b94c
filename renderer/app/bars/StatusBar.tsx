import { PanelLeft, PanelRight, WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { type Article, articleFigures, readingMinutes } from '#shared/article/index.ts';
import { commandLabel, commands } from '#shared/commands/index.ts';
import { figureCredit, type Picture } from '#shared/picture/index.ts';
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
      {(place === 'history' || place === 'collation') && <span>F8 goes to the next change</span>}
      {place === 'ledger' && <LedgerHint />}
      {place === 'preview' && <span>Shows the page exactly as it will be exported</span>}
      {(place === 'articles' || place === 'preview') && <ArticleFacts />}
      {place === 'articles' && <SelectionFacts />}
      <span className="status-end">
        {isOffline && <WifiOff />}
        {isOffline ? 'Offline. Everything is on this computer' : 'Everything is on this computer'}
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
      {picture >= 0 && <span>Picture {picture + 1} selected</span>}
      {words !== null && <span>{counted(words, 'word')} selected</span>}
    </>
  );
}

function articleFacts(article: Article, pictures: ReadonlyMap<string, Picture>): string[] {
  const words = wordsOf(article);
  const figures = articleFigures(article);
  const bare = figures.filter(
    (figure) => figureCredit(figure, figure.picture === null ? undefined : pictures.get(figure.picture)) === '',
  ).length;
  const count = counted(figures.length, 'picture');
  return [
    counted(words, 'word'),
    `${readingMinutes(words)} min read`,
    ...(figures.length === 0 ? [] : [bare === 0 ? count : `${count}, ${bare} without credit`]),
  ];
}

function counted(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(tag: string): string {
  // A short name: “English (UK)”, not “British English”.
  const locale = new Intl.Locale(tag);
  const region = locale.region === undefined ? '' : ` (${shortRegions[locale.region] ?? locale.region})`;
  return `${languages.of(locale.language) ?? tag}${region}`;
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
