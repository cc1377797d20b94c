import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Article, newArticle } from '#shared/article/index.ts';
import { deskDouble } from './desk-double.ts';
import { galleyDouble } from './galley-double.ts';
import { holdingDouble } from './holding-double.ts';
import { createSession } from './session.ts';

const summit = newArticle('2017-07-18T09:00:00Z', { slug: 'g20-summit', headline: 'As opened' });
const retitled = (headline: string): Article => ({ ...summit, head: { ...summit.head, headline } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An editor with an article open in a window, on a library another hand can reach. */
async function atDesk() {
  const desk = deskDouble([summit]);
  const session = createSession(desk.client, holdingDouble());
  const galley = galleyDouble((article) => session.getState().changed(() => article, false));
  session.getState().useGalley(galley);
  await session.getState().show(desk.open(summit));
  const type = (headline: string) => session.getState().changed(() => retitled(headline), true);
  /** Lets a call come to its end. */
  async function done<Result>(work: Promise<Result>): Promise<Result> {
    await vi.advanceTimersByTimeAsync(3_000);
    return await work;
  }
  const headlines = (articles: Iterable<Article>) => [...articles].map(({ head }) => head.headline);
  return { desk, session, galley, type, done, headlines };
}

/** The same, when both changed the article and the editor is asked. */
async function asked() {
  const at = await atDesk();
  at.desk.otherHand(retitled('Theirs'));
  at.type('Mine');
  await vi.advanceTimersByTimeAsync(500);
  return at;
}

describe('while nothing is unsaved', () => {
  test('the window follows what another hand saves, and saves nothing itself', async () => {
    const { desk, session, galley, done } = await atDesk();
    desk.otherHand(retitled('Theirs'));
    await done(session.getState().look());
    expect(galley.shown?.head.headline).toBe('Theirs');
    expect(session.getState().article?.head.headline).toBe('Theirs');
    expect(session.getState().news?.what).toBe('followed');
    expect(desk.acknowledged).toEqual([]);
  });

  test('and what is typed next goes over it without a question', async () => {
    const { desk, session, type, done } = await atDesk();
    desk.otherHand(retitled('Theirs'));
    await done(session.getState().look());
    type('Mine, after theirs');
    await done(session.getState().save());
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Mine, after theirs');
    expect(session.getState().sides).toBeNull();
  });

  test('its own saves are no news', async () => {
    const { desk, session, galley, type, done } = await atDesk();
    type('Mine');
    await done(session.getState().save());
    await done(session.getState().look(desk.open(summit).revision));
    expect(galley.shown).toBeNull();
    expect(session.getState().news).toBeNull();
  });
});

describe('when both changed it', () => {
  test('nothing is written over, both are versions, and the editor is asked', async () => {
    const { desk, session, headlines } = await asked();
    expect(session.getState().sides).toMatchObject({ copy: null, theirs: { article: retitled('Theirs') } });
    expect(headlines(desk.versions)).toEqual(['Theirs', 'Mine']);
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Theirs');
    expect(session.getState().latest()?.head.headline).toBe('Mine');
  });

  test('mine can be kept', async () => {
    const { desk, session, done } = await asked();
    await done(session.getState().keepMine());
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Mine');
    expect(session.getState()).toMatchObject({ sides: null, saving: { state: 'saved' } });
  });

  test('theirs can be kept, and what was typed since the question is a version too', async () => {
    const { desk, session, galley, type, done, headlines } = await asked();
    type('Mine, typed on');
    await done(session.getState().takeTheirs());
    expect(galley.shown?.head.headline).toBe('Theirs');
    expect(headlines(desk.versions)).toContain('Mine, typed on');
    expect(session.getState()).toMatchObject({ sides: null, saving: { state: 'saved' } });
    expect(desk.acknowledged).toEqual([]);
    // Undo in the galley is a change as any other, over theirs.
    type('Mine, typed on');
    await done(session.getState().save());
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Mine, typed on');
  });

  test('both can be kept, mine as an article of its own', async () => {
    const { desk, session, done, headlines } = await asked();
    const made = await done(session.getState().keepBoth());
    expect(headlines(desk.disk.values()).sort()).toEqual(['Mine', 'Theirs']);
    expect(session.getState().article?.id).toBe(made?.article.id);
    expect(session.getState().article?.id).not.toBe(summit.id);
  });

  test('both kept and taken back: the choice is there again, and nothing was written over', async () => {
    const { desk, session, galley, done, headlines } = await asked();
    const { sides } = session.getState();
    await done(session.getState().keepBoth());
    if (sides === null) throw new Error('there was no choice');
    await done(session.getState().askAgain(sides));
    expect(session.getState().article).toMatchObject({ id: summit.id, head: { headline: 'Mine' } });
    expect(session.getState().sides).toMatchObject({ theirs: { article: retitled('Theirs') }, copy: null });
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Theirs');
    expect(headlines(desk.versions)).toContain('Mine');
    expect(session.getState().news).toBeNull();
    // It can be made the other way now.
    await done(session.getState().takeTheirs());
    expect(galley.shown?.head.headline).toBe('Theirs');
    expect(session.getState()).toMatchObject({ sides: null, saving: { state: 'saved' } });
  });

  test('a third hand is asked about too', async () => {
    const { desk, session, done } = await asked();
    desk.otherHand(retitled('A third'));
    const kept = expect(session.getState().keepMine()).rejects.toMatchObject({ code: 'article-changed-outside' });
    await done(kept);
    expect(session.getState().sides?.theirs.article.head.headline).toBe('A third');
    expect(desk.disk.get(summit.id)?.head.headline).toBe('A third');
  });

  test('a program that wrote the same words anew is no other hand', async () => {
    const { desk, session, type, done } = await atDesk();
    desk.otherHand({ ...summit, changed: '2017-07-18T09:30:00Z' });
    type('Mine');
    await done(session.getState().save());
    expect(session.getState().sides).toBeNull();
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Mine');
  });
});

describe('what a sync program left beside the file', () => {
  const copyOf = (headline: string) => ({
    name: `article (conflicted copy ${headline}).json`,
    revision: 'c'.repeat(64),
    article: retitled(headline),
    pictures: [],
  });

  test('is the other side; mine kept, it becomes a version', async () => {
    const { desk, session, done, headlines } = await atDesk();
    desk.copies.push(copyOf('Theirs'));
    await done(session.getState().lookForCopies());
    expect(session.getState().sides?.copy).toBe('article (conflicted copy Theirs).json');
    await done(session.getState().keepMine());
    expect(desk.copies).toEqual([]);
    expect(headlines(desk.versions)).toEqual(['Theirs']);
    expect(desk.disk.get(summit.id)?.head.headline).toBe('As opened');
    expect(session.getState().sides).toBeNull();
  });

  test('can take the place of mine, or become an article of its own, one after the other', async () => {
    const { desk, session, done, headlines } = await atDesk();
    desk.copies.push(copyOf('Theirs'), copyOf('A third'));
    await done(session.getState().lookForCopies());
    await done(session.getState().takeTheirs());
    expect(desk.disk.get(summit.id)?.head.headline).toBe('Theirs');
    expect(session.getState().sides?.theirs.article.head.headline).toBe('A third');
    await done(session.getState().keepBoth());
    expect(headlines(desk.disk.values()).sort()).toEqual(['A third', 'Theirs']);
    expect(session.getState()).toMatchObject({ sides: null, article: { id: summit.id } });
  });

  test('both kept and taken back: it is offered again', async () => {
    const { desk, session, done } = await atDesk();
    desk.copies.push(copyOf('Theirs'));
    await done(session.getState().lookForCopies());
    const { sides } = session.getState();
    await done(session.getState().keepBoth());
    expect(desk.copies).toEqual([]);
    if (sides === null) throw new Error('there was no choice');
    await done(session.getState().askAgain(sides));
    expect(session.getState().sides).toMatchObject({ copy: sides.copy, theirs: { article: retitled('Theirs') } });
    await done(session.getState().keepMine());
    expect(session.getState().sides).toBeNull();
    expect(desk.disk.get(summit.id)?.head.headline).toBe('As opened');
  });

  test('that says what the article says is put away without a question', async () => {
    const { desk, session, done } = await atDesk();
    desk.copies.push(copyOf('As opened'));
    await done(session.getState().lookForCopies());
    expect(desk.copies).toEqual([]);
    expect(session.getState().sides).toBeNull();
  });
});

test('an article that is taken away while it is open is safe in the window, and can be put back', async () => {
  const { desk, session, done } = await atDesk();
  desk.otherHand(summit.id);
  await done(session.getState().look());
  expect(session.getState().saving).toMatchObject({ state: 'failed', error: { code: 'article-missing' } });
  expect(session.getState().latest()?.head.headline).toBe('As opened');
  await done(session.getState().putBack());
  expect(desk.disk.get(summit.id)?.head.headline).toBe('As opened');
  expect(session.getState().saving.state).toBe('saved');
});

test('an article that was taken away and came back with other words is not written over by putting it back', async () => {
  const { desk, session, done } = await atDesk();
  desk.otherHand(summit.id);
  await done(session.getState().look());
  desk.otherHand(retitled('Back, by another hand'));
  session.getState().changed(() => retitled('Mine'), true);
  const put = expect(session.getState().putBack()).rejects.toMatchObject({ code: 'article-changed-outside' });
  await done(put);
  expect(desk.disk.get(summit.id)?.head.headline).toBe('Back, by another hand');
  expect(session.getState().sides).toMatchObject({ theirs: { article: retitled('Back, by another hand') } });
});
