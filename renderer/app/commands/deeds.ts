import { flushSync } from 'react-dom';
import type { CommandId } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { type Choice, choose } from '../../collation/index.ts';
import { openCredits, showCredits } from '../../credits/index.ts';
import { desk } from '../../desk/index.ts';
import { type Host, startExport } from '../../exporting/index.ts';
import { useHistory, walkChanges } from '../../history/index.ts';
import { walkDecisions } from '../../importing/index.ts';
import { walkChecks } from '../../inspector/index.ts';
import { focusSearch } from '../../library/index.ts';
import { printPage } from '../../preview/index.ts';
import { session } from '../../session/index.ts';
import { changeSettings, chooseLibrary, useSettings } from '../../settings/index.ts';
import { startTour } from '../../tour/index.ts';
import { download, tell } from '../../ui/index.ts';
import { backUpLibrary, startRestore } from '../../vault/index.ts';
import { refusal } from '../access.ts';
import { discardArticle, duplicateArticle, saveCopyOfOpen, showLibrary, showOpened } from '../articles.ts';
import { showChosen } from '../chosen.ts';
import { openPanel, toggleFocus, togglePanel } from '../panels.ts';
import { goTo, useFrame } from '../places.ts';
import { focusZone, nextZone } from '../zones/zones.ts';

/** The commands that act on the copy: the galley runs them. */
export type GalleyCommand = Extract<CommandId, `edit.${string}` | `insert.${string}` | `format.${string}`>;
export type FrameCommand = Exclude<CommandId, GalleyCommand>;

/** What a command does, and when it can. */
export interface Deed {
  run(): void | Promise<void>;
  /** Absent: always. */
  enabled?(): boolean;
}

const articleOpen = () => session.getState().article !== null;
const hasSides = () => session.getState().sides !== null;
const isGone = () => {
  const { saving } = session.getState();
  return saving.state === 'failed' && saving.error.code === 'article-missing';
};
const keep = async (kind: Choice['kind']) => showChosen(await choose(kind));
const host = (): Host => useSettings.getState().about?.host ?? 'browser';

/** F8: the decisions of an import or the changes of a version while they are on screen, else the checks of the open article. */
function walk(step: 1 | -1): void {
  const { place } = useFrame.getState();
  if (place === 'import') walkDecisions(step);
  else if (place === 'history' || place === 'collation') walkChanges(step);
  else if (!walkChecks(step)) tell(say('app.deed.noFindings'));
}

/** Every command of the frame. */
export const deeds: Record<FrameCommand, Deed> = {
  'article.new': {
    async run() {
      const { article } = session.getState();
      await showOpened(await desk.call('library.create', article === null ? {} : { language: article.head.language }));
      session.getState().galley?.goToHead('headline');
    },
  },
  'article.import': { run: () => goTo('import') },
  'article.save': {
    async run() {
      await session.getState().save();
      tell(say('app.deed.saved'));
    },
    enabled: articleOpen,
  },
  'article.duplicate': {
    async run() {
      const { article, save } = session.getState();
      await save();
      if (article !== null) await duplicateArticle(article.id);
    },
    enabled: articleOpen,
  },
  'article.history': { run: () => goTo('history'), enabled: articleOpen },
  'article.collate': { run: () => goTo('collation'), enabled: hasSides },
  'article.keepMine': { run: () => keep('mine'), enabled: hasSides },
  'article.keepTheirs': { run: () => keep('theirs'), enabled: hasSides },
  'article.keepBoth': { run: () => keep('both'), enabled: hasSides },
  'article.putBack': { run: () => session.getState().putBack(), enabled: isGone },
  'article.saveCopy': { run: saveCopyOfOpen, enabled: articleOpen },
  'article.nameVersion': {
    run() {
      useHistory.setState({ naming: true });
      goTo('history');
    },
    enabled: articleOpen,
  },
  'article.discard': {
    async run() {
      const article = session.getState().latest();
      if (article !== null) await discardArticle(article.id, article.head.slug);
    },
    enabled: articleOpen,
  },
  'article.export': { run: () => startExport(host()), enabled: articleOpen },
  'article.print': { run: printPage, enabled: articleOpen },
  'article.saveAsFile': { run: saveAsFile, enabled: articleOpen },
  'article.credits': { run: () => openCredits(null), enabled: articleOpen },
  'library.choose': {
    async run() {
      await session.getState().close();
      if (await chooseLibrary()) await showLibrary();
    },
    enabled: () => useSettings.getState().about?.host === 'window',
  },
  'library.takeOver': {
    run: () => useFrame.setState({ dialog: 'takeOver' }),
    enabled: () => refusal()?.because === 'other-instance',
  },
  'library.bin': { run: () => goTo('bin') },
  'library.backUp': { run: () => backUpLibrary(host()) },
  'library.restoreBackup': { run: () => startRestore(host()) },
  'library.unusedPictures': { run: () => goTo('unused') },
  'window.new': { run: openWindow },
  'credits.agencies': { run: () => showCredits('agencies') },
  'credits.rules': { run: () => showCredits('rules') },
  'settings.open': { run: () => goTo('settings') },
  'view.search': {
    async run() {
      // The next key may be the first letter of the search: the box has to be there for it.
      const opened = flushSync(() => {
        goTo('articles');
        return openPanel('library');
      });
      focusSearch();
      await opened;
    },
  },
  'view.palette': { run: () => useFrame.setState({ dialog: 'palette' }) },
  'view.preview': { run: () => goTo('preview'), enabled: articleOpen },
  'view.ledger': { run: () => goTo('ledger') },
  'view.galley': {
    run() {
      flushSync(() => goTo('articles'));
      focusZone('galley');
    },
  },
  'view.library': { run: () => togglePanel('library') },
  'view.inspector': { run: () => togglePanel('inspector'), enabled: articleOpen },
  'view.focus': { run: toggleFocus, enabled: articleOpen },
  'view.nextZone': { run: () => nextZone(1) },
  'view.previousZone': { run: () => nextZone(-1) },
  'view.nextCheck': { run: () => walk(1) },
  'view.previousCheck': { run: () => walk(-1) },
  'view.lightTheme': { run: () => changeSettings({ theme: 'light' }) },
  'view.darkTheme': { run: () => changeSettings({ theme: 'dark' }) },
  'view.systemTheme': { run: () => changeSettings({ theme: 'system' }) },
  'help.sample': {
    async run() {
      const opened = await desk.call('library.create', { sample: true });
      await showOpened(opened);
      await startTour(opened.article.id);
    },
  },
  'help.keys': { run: () => useFrame.setState({ dialog: 'keys' }) },
  'help.diagnostics': { run: () => useFrame.setState({ dialog: 'diagnostics' }) },
  'help.about': { run: () => useFrame.setState({ dialog: 'about' }) },
};

/** One more window over the same desk, on the article that is open here. */
async function openWindow(): Promise<void> {
  const article = session.getState().article?.id ?? null;
  if (host() === 'window') await desk.call('window.open', { article });
  else window.open(article === null ? '/' : `/#article=${article}`, '_blank', 'noopener');
}

/** Writes the open article with its pictures into a file of its own: where the editor says, or with their downloads. */
async function saveAsFile(): Promise<void> {
  const { article, save } = session.getState();
  if (article === null) return;
  await save();
  if (host() === 'window') {
    const saved = await desk.call('package.save', { id: article.id });
    if (saved !== null) tell(say('app.deed.savedAs', { file: saved.file }));
    return;
  }
  const { name, address } = await desk.call('package.toDownload', { id: article.id });
  download(desk.address(address), name);
  tell(say('app.deed.downloaded', { file: name }));
}
