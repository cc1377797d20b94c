import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../../tests/scratch.ts';
import { fileStamp, JsonFile } from './index.ts';

describe('a document that is written', () => {
  test('knows the stamp of its file, and the bytes in it', async () => {
    const path = join(await scratch(), 'document.json');
    const file = new JsonFile<object>(path);
    await file.write({ words: 'Zürich' });
    expect(file.stored).toEqual({ bytes: await readFile(path), stamp: await fileStamp(path) });
  });

  test('is not replaced when the last look says no, and nothing is left beside it', async () => {
    const folder = await scratch();
    const path = join(folder, 'document.json');
    await writeFile(path, 'as it was');
    const refused = new Error('no');
    const file = new JsonFile<object>(path, { check: () => Promise.reject(refused) });
    await expect(file.write({})).rejects.toBe(refused);
    expect(await readFile(path, 'utf8')).toBe('as it was');
    expect(await readdir(folder)).toEqual(['document.json']);
  });

  test('where its folder is gone fails as the system says, and no folder is made', async () => {
    const folder = join(await scratch(), 'gone');
    await expect(new JsonFile<object>(join(folder, 'document.json')).write({})).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
