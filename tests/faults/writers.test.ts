import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everything, quietWork } from '#shared/contract/index.ts';
import { untouchedCredits } from '#shared/credits/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import type { Place } from '../../main/place/index.ts';
import { scratch } from '../scratch.ts';
import { article, place, refusal, retitled } from './desk.ts';
import { filesIn } from './files.ts';

/** Everything that writes in a library, each as the desk asks for it. */
function writes(desk: Place, id: string, revision: string): (() => Promise<unknown>)[] {
  const story = { ...article('Written by two'), id };
  const hash = 'a'.repeat(64);
  return [
    () => desk.library.save(story, revision),
    () => desk.library.save(story, null),
    () => desk.library.create(article('New')),
    () => desk.library.duplicate(id),
    () => desk.library.createCopy(story),
    () => desk.library.discard(id),
    () => desk.library.restore(id),
    () => desk.library.erase(id),
    () => desk.library.saveHouse(standfirstHouse),
    () => desk.library.copies.remove(id, { name: 'article 2.json', revision }),
    () => desk.history.name(story, 'Named'),
    () => desk.history.keep(story, 'beforeReplacement'),
    () => desk.pictures.edit(hash, {}),
    () => desk.pictures.bin.discard(hash),
    () => desk.pictures.bin.restore(hash),
    () => desk.pictures.bin.erase(hash),
    () => desk.searches.save('Embargoes', everything),
    () => desk.searches.forget('aaaaaaaa'),
    () => desk.credits.write(untouchedCredits),
  ];
}

/** A library somebody writes in, with an article. */
async function held() {
  const folder = join(await scratch(), 'Library');
  const first = await place(folder);
  const story = article('Night bus');
  const revision = await first.library.create(story);
  return { folder, first, story, revision };
}

describe('two that have one library open', () => {
  test('the second reads everything, and each of its writes is refused by name and changes nothing', async () => {
    const { folder, story, revision } = await held();
    const second = await place(folder, { who: 'ben' });
    const before = await filesIn(folder);
    expect((await second.library.list()).map(({ headline }) => headline)).toEqual(['Night bus']);
    expect((await second.library.open(story.id)).article).toEqual(story);
    for (const write of writes(second, story.id, revision))
      expect(await refusal(write()), String(write)).toBe('library-in-use');
    expect(await refusal(second.pictures.takeIn('a.gif', gif, quietWork))).toBe('library-in-use');
    expect(await filesIn(folder)).toEqual(before);
  });

  test('the second takes over; the first finds out at its next write, which is refused and changes nothing', async () => {
    const { folder, first, story, revision } = await held();
    const second = await place(folder, { who: 'ben' });
    expect(await second.takeOver()).toEqual({ kind: 'yes' });
    const saved = await second.library.save(retitled(story, 'By ben'), revision);
    await second.history.over();
    const before = await filesIn(folder);
    for (const write of writes(first, story.id, saved.revision))
      expect(await refusal(write()), String(write)).toBe('library-in-use');
    expect(await filesIn(folder)).toEqual(before);
    expect(first.access.writable).toMatchObject({ why: { because: 'other-instance', holder: { who: 'ben' } } });
    expect((await first.library.open(story.id)).article.head.headline).toBe('By ben');
  });

  test('the first is done: the second goes on, and what either acknowledged is there', async () => {
    const { folder, first, story, revision } = await held();
    const second = await place(folder, { who: 'ben' });
    const saved = await first.library.save(retitled(story, 'By ida'), revision);
    await first.close();
    await second.library.save(retitled(story, 'By ben'), saved.revision);
    expect((await second.library.open(story.id)).article.head.headline).toBe('By ben');
  });

  test('a command adds an article beside a window, which goes on writing', async () => {
    const { folder, first, story, revision } = await held();
    const command = await place(folder, { hold: false });
    await command.library.create(article('Imported'));
    await command.close();
    await first.library.save(retitled(story, 'Written on'), revision);
    expect((await first.library.list()).map(({ headline }) => headline).sort()).toEqual(['Imported', 'Written on']);
  });

  test('a damaged article is read past by the second, and put back by the one that writes', async () => {
    const { folder, first, story, revision } = await held();
    const latest = retitled(story, 'Saved last');
    await first.library.save(latest, revision);
    const second = await place(folder, { who: 'ben' });
    await first.history.keep(latest, 'writing');
    await writeFile(join(folder, 'articles', story.id, 'article.json'), 'torn');
    const before = await filesIn(folder);
    expect((await second.library.open(story.id)).article).toEqual(latest);
    expect(await filesIn(folder)).toEqual(before);
    expect((await first.library.open(story.id)).recovered).not.toBeNull();
  });
});

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
