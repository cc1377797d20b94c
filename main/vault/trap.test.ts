import { createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { quietWork } from '#shared/contract/index.ts';
import { refusal } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { restoreBackup } from './index.ts';

describe('a zip that somebody else made', () => {
  /** Packs a manifest and what the test adds. */
  async function forged(add: (zip: ZipFile) => void, manifest: unknown = { format: 'standfirst/backup', version: 1 }) {
    const out = join(await scratch(), 'forged.zip');
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json');
    add(zip);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(out));
    return out;
  }
  const restored = (out: string) => refusal(restoreBackup(out, join(dirname(out), 'New'), true, quietWork));

  test('with a name that leads out of the folder is refused', async () => {
    const honest = 'library/aa/aa/evil.txt';
    for (const name of [
      'library/../../evil.txt',
      '/brary/aa/aa/evil.txt',
      'library/./../evil.txt\0',
      'C:brary/aa/aa/evil.txt',
    ]) {
      const out = await forged((zip) => zip.addBuffer(Buffer.from('evil'), honest));
      const bytes = await readFile(out);
      const evil = Buffer.from(name.padEnd(honest.length, 'x').slice(0, honest.length));
      for (let at = bytes.indexOf(honest); at >= 0; at = bytes.indexOf(honest)) evil.copy(bytes, at);
      await writeFile(out, bytes);
      expect(await restored(out)).toBe('backup-refused');
      expect(await readdir(dirname(out))).toEqual(['forged.zip']);
    }
  });

  test('with a link, with a name twice, with a bomb, with something beside the library is refused', async () => {
    const zeros = Buffer.alloc(3_000_000);
    const forgeries: ((zip: ZipFile) => void)[] = [
      (zip) => zip.addBuffer(Buffer.from('/etc/passwd'), 'library/link', { mode: 0o120777 }),
      (zip) => {
        zip.addBuffer(Buffer.from('1'), 'library/a');
        zip.addBuffer(Buffer.from('2'), 'library/a');
      },
      (zip) => zip.addBuffer(zeros, 'library/bomb'),
      (zip) => zip.addBuffer(Buffer.from('x'), 'elsewhere/x'),
      (zip) => zip.addBuffer(Buffer.from('x'), 'library/articles/NUL.json'),
      (zip) => zip.addBuffer(Buffer.from('x'), 'library/article.json:stream'),
      (zip) => zip.addBuffer(Buffer.from('x'), 'library/library.json.'),
    ];
    for (const forge of forgeries) expect(await restored(await forged(forge))).toBe('backup-refused');
  });

  test('whose list is not one is restored only when that is asked for', async () => {
    const out = await forged((zip) => zip.addBuffer(Buffer.from('x'), 'library/x'));
    const place = join(dirname(out), 'New');
    expect(await refusal(restoreBackup(out, place, false, quietWork))).toBe('backup-damaged');
    expect(await restoreBackup(out, place, true, quietWork)).toMatchObject({ entries: 1, damaged: ['manifest.json'] });
  });

  test('without a manifest, or with one of a later version, is refused', async () => {
    const out = await forged(() => undefined, { format: 'standfirst/backup', version: 2, more: 'to come' });
    expect(await restored(out)).toBe('backup-newer');
    const plain = join(dirname(out), 'plain.zip');
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('x'), 'library/x');
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(plain));
    expect(await restored(plain)).toBe('backup-unreadable');
  });
});
