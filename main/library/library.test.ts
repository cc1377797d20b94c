import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '#shared/article/index.ts';
import { article, documentOf, library, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { openLibrary } from './index.ts';

describe('a library', () => {
  test('is a plain folder with a library.json, made where there was none', async () => {
    const { folder } = await library();
    expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toMatchObject({
      format: 'standfirst/library',
      version: 1,
    });
  });

  test('stays the same library when it is opened again', async () => {
    const first = await library();
    const identity = await readFile(join(first.folder, 'library.json'), 'utf8');
    await first.close();
    await library(first.folder);
    expect(await readFile(join(first.folder, 'library.json'), 'utf8')).toBe(identity);
  });

  test('on a disk that is not connected is missing, and no new one is made in its place', async () => {
    const mountPoint = await scratch();
    const options = { now: () => now, pictures: { records: async () => [] }, create: false };
    expect(await refusal(openLibrary(mountPoint, options))).toBe('library-missing');
    expect(await refusal(openLibrary(join(mountPoint, 'Library'), options))).toBe('library-missing');
    expect(await readdir(mountPoint)).toEqual([]);
  });
});

describe('an article', () => {
  test('the reference story, saved and opened after a restart, is as it was', async () => {
    const story = referenceStory();
    const first = await library();
    const created = await first.create(story);
    const edited = retitled(story, 'Trump and Putin had a second talk');
    const { revision, saved } = await first.save(edited, created);
    expect(saved).toBe(now);
    await first.close();
    const second = await library(first.folder);
    expect(await second.open(story.id)).toEqual({ article: edited, revision, asRead: null, recovered: null });
  });

  test('lies in a text file a person can read, which is the document itself', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    const text = await readFile(documentOf(desk, story.id), 'utf8');
    expect(text.split('\n')[1]).toBe('  "format": "standfirst/article",');
    expect(readArticle(JSON.parse(text))).toEqual({ ok: true, article: story, migratedFrom: null });
  });

  test('gets a slug of its own when another article has the one it wants', async () => {
    const desk = await library();
    const all = [article('One'), article('Two'), article('Three')];
    await Promise.all(all.map((each) => desk.create(each)));
    const slugs = (await desk.list()).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['untitled', 'untitled-2', 'untitled-3']);
  });

  test('is not made twice under one id', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    expect(await refusal(desk.create(retitled(story, 'Another')))).toBe('article-changed-outside');
    expect((await desk.open(story.id)).article.head.headline).toBe('Council keeps the night bus');
  });

  test('saved many times without waiting ends as the last save', async () => {
    const desk = await library();
    const story = article('0');
    await desk.create(story);
    await Promise.all(Array.from({ length: 20 }, (_, at) => desk.save(retitled(story, `${at + 1}`), null)));
    expect((await desk.open(story.id)).article.head.headline).toBe('20');
  });

  test('whose folder a person copied is an article of its own', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    await desk.discard(story.id);
    await rename(join(desk.folder, 'bin', story.id), join(desk.folder, 'articles', 'abcdef'));
    expect((await desk.open('abcdef')).article).toEqual({ ...story, id: 'abcdef' });
  });
});

describe('a copy of an article', () => {
  test('is a draft under its own id and slug, with the same headline and words', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus', { slug: 'night-bus', status: 'published' });
    await desk.create(story);
    const copy = await desk.duplicate(story.id);
    expect(copy).toMatchObject({ slug: 'night-bus-copy', headline: story.head.headline, status: 'draft' });
    expect((await desk.open(copy.id)).article.body).toEqual(story.body);
    expect((await desk.duplicate(story.id)).slug).toBe('night-bus-copy-2');
    expect((await desk.duplicate(copy.id)).slug).toBe('night-bus-copy-3');
    expect((await desk.open(story.id)).article).toEqual(story);
  });

  test('of an article that is not there cannot be made', async () => {
    const desk = await library();
    expect(await refusal(desk.duplicate('nothing'))).toBe('article-missing');
  });
});

describe('the bin', () => {
  test('takes an article with all its files, and gives it back as it was', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    const source = { name: 'bus.txt', bytes: Buffer.from('The council'), account: [], reading: story };
    const revision = await desk.create(story, source);
    await desk.discard(story.id);
    expect(await desk.list()).toEqual([]);
    expect(await refusal(desk.open(story.id))).toBe('article-missing');
    expect(await desk.bin()).toMatchObject([{ id: story.id, headline: story.head.headline, discarded: now }]);
    expect(await desk.restore(story.id)).toMatchObject({ id: story.id, headline: story.head.headline });
    expect(await desk.open(story.id)).toEqual({ article: story, revision, asRead: story, recovered: null });
    expect(await desk.bin()).toEqual([]);
    expect(await readdir(join(desk.folder, 'articles', story.id))).toEqual(['article.json', 'source']);
  });

  test('keeps an article that a window saved again after it was discarded, and the new one', async () => {
    const desk = await library();
    const story = article('First');
    await desk.create(story);
    await desk.discard(story.id);
    await desk.save(retitled(story, 'Second'), null);
    const restored = await desk.restore(story.id);
    expect(restored.id).not.toBe(story.id);
    expect((await desk.list()).map(({ headline }) => headline).sort()).toEqual(['First', 'Second']);
  });

  test('keeps both of two articles discarded under one id', async () => {
    const desk = await library();
    const story = article('First');
    await desk.create(story);
    await desk.discard(story.id);
    await desk.save(retitled(story, 'Second'), null);
    await desk.discard(story.id);
    expect((await desk.bin()).map(({ headline }) => headline).sort()).toEqual(['First', 'Second']);
    expect((await desk.restore(story.id)).headline).toBe('Second');
  });

  test('does not take what is not there, nor give it back', async () => {
    const desk = await library();
    expect(await refusal(desk.discard('nothing'))).toBe('article-missing');
    expect(await refusal(desk.restore('nothing'))).toBe('article-missing');
  });

  test('takes an article whose last save is still under way', async () => {
    const desk = await library();
    const story = article('First');
    const created = await desk.create(story);
    await Promise.all([desk.save(retitled(story, 'Second'), created), desk.discard(story.id)]);
    expect(await desk.bin()).toMatchObject([{ headline: 'Second' }]);
    expect(await refusal(desk.save(retitled(story, 'Third'), created))).toBe('article-missing');
  });
});
