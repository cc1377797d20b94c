import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '..');

test('no crash dump is written, which would hold the words on screen: Electron’s crash reporter is never started', async () => {
  const files = (await readdir(main, { recursive: true })).filter((name) => /\.ts$/.test(name));
  const entry = await readFile(join(main, 'index.ts'), 'utf8');
  expect(entry, 'the entry is looked at').toContain("from 'electron'");
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    const source = await readFile(join(main, file), 'utf8');
    expect(source, file).not.toMatch(/crash-?reporter|crash-dumps-dir/i);
  }
});
