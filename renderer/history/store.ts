import { create } from 'zustand';
import type { VersionHistory } from '#shared/contract/index.ts';
import type { Difference } from '#shared/history/index.ts';
import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';

/** What a version is compared with: the article as it is, or the version before it. */
export type Against = 'now' | 'before';

interface HistoryState {
  /** The article whose history this is. */
  article: string | null;
  /** Null until it was read. */
  history: VersionHistory | null;
  /** The version that is looked at. */
  chosen: string | null;
  against: Against;
  /** What was changed; null while it is not known yet, and where there is nothing to compare with. */
  difference: Difference | null;
  /** Whether the editor asked to name a version: the field for it has the focus. */
  naming: boolean;
}

/** The history of the open article. */
export const useHistory = create<HistoryState>(() => ({
  article: null,
  history: null,
  chosen: null,
  against: 'now',
  difference: null,
  naming: false,
}));

/** Reads the versions of the open article; the last one is looked at, unless another was. @throws DeskError */
export async function loadHistory(): Promise<void> {
  const id = session.getState().article?.id;
  if (id === undefined) return;
  const history = await desk.call('history.list', { id });
  const { article, chosen } = useHistory.getState();
  const keeps = article === id && history.versions.some((version) => version.id === chosen);
  useHistory.setState({ article: id, history, chosen: keeps ? chosen : (history.versions[0]?.id ?? null) });
  if (!keeps) useHistory.setState({ difference: null });
}

/** Compares the version that is looked at. A later question makes the answer to an earlier one void. @throws DeskError */
export async function compare(): Promise<void> {
  const asked = useHistory.getState();
  const { article: id, chosen, against, history } = asked;
  if (id === null || chosen === null || history === null) return;
  // What is on screen is compared as it is on disk.
  if (against === 'now') await session.getState().save();
  const at = history.versions.findIndex((version) => version.id === chosen);
  const earlier = history.versions[at + 1]?.id;
  if (against === 'before' && earlier === undefined) {
    useHistory.setState({ difference: null });
    return;
  }
  const pair = against === 'now' ? { from: chosen, to: null } : { from: earlier ?? chosen, to: chosen };
  const difference = await desk.call('history.difference', { id, ...pair });
  const now = useHistory.getState();
  if (now.article === id && now.chosen === chosen && now.against === against) useHistory.setState({ difference });
}

/** Looks at another version, or compares it with something else. @throws DeskError */
export async function look(change: { chosen: string } | { against: Against }): Promise<void> {
  useHistory.setState({ ...change, difference: null });
  await compare();
}

/** Keeps the article as it is on screen as a version with a name. @throws DeskError */
export async function nameVersion(name: string): Promise<void> {
  const { article, save } = session.getState();
  if (article === null) return;
  await save();
  const { id } = await desk.call('history.name', { id: article.id, name });
  useHistory.setState({ chosen: id, difference: null });
  await loadHistory();
  await compare();
}

/**
 * Takes a version back into the galley, whole or a block of it; Undo there undoes it.
 * @param blocks null for all
 * @throws DeskError
 */
export async function restore(version: string, blocks: string[] | null): Promise<void> {
  const { article, save, know, galley } = session.getState();
  if (article === null || galley === null) return;
  await save();
  const back = await desk.call('history.restore', { id: article.id, version, blocks });
  know(back.pictures);
  galley.takeArticle(back.article);
  await save();
  await loadHistory();
  await compare();
}

/** Keeps the article as it stands, before many places of it are changed at once. @throws DeskError */
export async function keepBeforeReplacing(): Promise<void> {
  const article = session.getState().latest();
  if (article !== null) await desk.call('history.keep', { article });
}
