import { type Article, articleSchema, newId } from '#shared/article/index.ts';
import { answerCall, type Copy, type Desk, DeskError, type Opened, quietWork } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { type DeskClient, deskOver } from '../desk/index.ts';

/** A desk in memory, met through the whole contract. Its disk can be slow, full or gone. For tests. */
export interface DeskDouble {
  client: DeskClient;
  /** What is on disk, by id. */
  disk: Map<string, Article>;
  pictures: Map<string, Picture>;
  /** Every article whose save was acknowledged, in order. */
  acknowledged: Article[];
  /** What the history keeps. */
  versions: Article[];
  /** What sync programs left beside the documents. */
  copies: Copy[];
  /** Another hand writes an article, or takes it away (by its id). */
  otherHand(change: Article | string): void;
  /** How many saves were under way at once, at most. */
  mostAtOnce: number;
  /** What the next saves do, oldest first: take so many milliseconds, or fail. Then they take `usual`. */
  next: (number | DeskError)[];
  usual: number;
  open(article: Article, pictures?: Picture[]): Opened;
}

/** @param given the articles on disk */
export function deskDouble(given: Article[]): DeskDouble {
  const disk = new Map(given.map((article) => [article.id, article]));
  const revisions = new Map<string, number>();
  let atOnce = 0;
  const revisionOf = (id: string) => (revisions.get(id) ?? 0).toString(16).padStart(64, '0');

  const double: DeskDouble = {
    client: deskOver({
      call: (name, input) => answerCall(desk, name, structuredClone(input), quietWork, String),
      listen: () => () => undefined,
      address: (path) => path,
    }),
    disk,
    pictures: new Map(),
    acknowledged: [],
    versions: [],
    copies: [],
    otherHand(change) {
      const id = typeof change === 'string' ? change : change.id;
      if (typeof change === 'string') disk.delete(id);
      else disk.set(id, change);
      revisions.set(id, (revisions.get(id) ?? 0) + 1);
    },
    mostAtOnce: 0,
    next: [],
    usual: 5,
    open: (article, pictures = []) => ({
      article,
      revision: revisionOf(article.id),
      pictures,
      asRead: null,
      recovered: null,
    }),
  };

  async function onDisk(): Promise<void> {
    atOnce++;
    double.mostAtOnce = Math.max(double.mostAtOnce, atOnce);
    const now = double.next.shift() ?? double.usual;
    try {
      await new Promise((done) => setTimeout(done, typeof now === 'number' ? now : 5));
      if (now instanceof DeskError) throw now;
    } finally {
      atOnce--;
    }
  }

  const refuses = async (): Promise<never> => {
    throw new DeskError('call-unknown', { name: 'not in this double' });
  };

  const desk: Desk = {
    'desk.about': refuses,
    'desk.diagnostics': refuses,
    'desk.notices': refuses,
    'desk.noteFailure': refuses,
    'settings.read': refuses,
    'settings.write': refuses,
    'window.open': refuses,
    'library.remembered': refuses,
    'library.list': refuses,
    async 'library.open'({ id }) {
      await new Promise((done) => setTimeout(done, double.usual));
      const article = disk.get(id);
      if (article === undefined) throw new DeskError('article-missing', { id });
      return double.open(article, [...double.pictures.values()]);
    },
    'library.create': refuses,
    async 'library.save'({ article, revision }) {
      if (revision !== null && !disk.has(article.id)) throw new DeskError('article-missing', { id: article.id });
      if (revision === null ? disk.has(article.id) : revision !== revisionOf(article.id)) {
        throw new DeskError('article-changed-outside', { id: article.id });
      }
      await onDisk();
      disk.set(article.id, articleSchema.parse(article));
      revisions.set(article.id, (revisions.get(article.id) ?? 0) + 1);
      double.acknowledged.push(article);
      return { revision: revisionOf(article.id), saved: new Date().toISOString() };
    },
    'library.duplicate': refuses,
    'library.discard': refuses,
    'library.restore': refuses,
    'bin.list': refuses,
    'bin.erase': refuses,
    'bin.restorePicture': refuses,
    'pictures.unused': refuses,
    'pictures.discard': refuses,
    'library.choose': refuses,
    'library.takeOver': refuses,
    'pictures.takeIn': refuses,
    async 'pictures.edit'({ hash, edited, rights, shape }) {
      await onDisk();
      const picture = double.pictures.get(hash);
      if (picture === undefined) throw new DeskError('picture-missing', { hash });
      const written = { ...picture, edited, rights: rights ?? picture.rights, shape: shape ?? picture.shape };
      double.pictures.set(hash, written);
      return written;
    },
    'pictures.records': async ({ hashes }) => hashes.flatMap((hash) => double.pictures.get(hash) ?? []),
    'import.read': refuses,
    'import.accept': refuses,
    'history.list': refuses,
    'history.read': refuses,
    'history.difference': refuses,
    'history.name': refuses,
    'history.keep': refuses,
    'history.restore': refuses,
    'credits.read': refuses,
    'credits.write': refuses,
    'credits.history': refuses,
    'credits.preview': refuses,
    'ledger.read': refuses,
    'ledger.doubles': refuses,
    'ledger.elsewhere': refuses,
    'ledger.credit': refuses,
    'ledger.uncredit': refuses,
    async 'collation.begin'({ article }) {
      const theirs = disk.get(article.id);
      if (theirs === undefined) throw new DeskError('article-missing', { id: article.id });
      double.versions.push(theirs, article);
      return double.open(theirs);
    },
    'collation.copies': async ({ id }) => double.copies.filter(({ article }) => article.id === id),
    async 'collation.settle'({ name, revision }) {
      const settled = double.copies.find((copy) => copy.name === name && copy.revision === revision);
      if (settled === undefined) throw new DeskError('article-missing', { id: name });
      double.copies.splice(double.copies.indexOf(settled), 1);
      double.versions.push(settled.article);
      return {};
    },
    async 'collation.putBack'({ article, name }) {
      double.copies.push({ name, revision: 'd'.repeat(64), article, pictures: [] });
      return {};
    },
    async 'collation.keepBoth'({ article }) {
      const copy = { ...article, id: newId() };
      disk.set(copy.id, copy);
      return double.open(copy);
    },
    'package.save': refuses,
    'package.toDownload': refuses,
    'package.open': refuses,
    'preview.show': refuses,
    'export.toFolder': refuses,
    'export.toZip': refuses,
    'vault.backUp': refuses,
    'vault.backUpToDownload': refuses,
    'vault.choose': refuses,
    'vault.bring': refuses,
    'vault.choosePlace': refuses,
    'vault.restore': refuses,
    'vault.open': refuses,
    'houses.list': refuses,
    'houses.save': refuses,
    'search.find': refuses,
    'search.index': refuses,
    'search.saved': refuses,
    'search.save': refuses,
    'search.forget': refuses,
    'job.cancel': async () => ({}),
  };
  return double;
}
