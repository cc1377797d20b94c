import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from '#shared/schema/index.ts';
import { scratch } from '../tests/scratch.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A house in small, with the walls of the real one. */
const sound: Record<string, string> = {
  'package.json': '{"name":"small","type":"module","imports":{"#shared/*":"./shared/*"}}',
  'node_modules/zod/index.js': 'exports.z = {};',
  'node_modules/react/index.js': 'exports.createElement = null;',
  'node_modules/electron/index.js': 'exports.app = {};',
  'shared/article/index.ts': "export { word } from './word.ts';",
  'shared/article/word.ts': "import { z } from 'zod'; export const word = z.string();",
  'main/library/index.ts':
    "import { readFile } from 'node:fs/promises'; export { readFile }; export { deep } from './deep.ts';",
  'main/library/deep.ts': "export { word as deep } from '#shared/article/index.ts';",
  'main/desk.ts': "export { deep } from './library/index.ts';",
  'main/loopback/index.ts': "export { createServer } from 'node:http'; export { deep } from '../desk.ts';",
  'main/shell/index.ts': "import type { App } from 'electron'; export type { App };",
  'main/index.ts': "export { app } from 'electron';",
  'renderer/app/index.ts': "export { word } from '#shared/article/index.ts'; export { part } from '../ui/index.ts';",
  'renderer/ui/index.ts': 'export const part = 1;',
  'tests/scratch.ts': 'export const scratch = 1;',
  'main/library/library.test.ts': "export { scratch } from '../../tests/scratch.ts';",
  'renderer/main.ts': "export { word } from './app/index.ts';",
};

/** Each breach: a file that goes into the house, and the rule that must object. */
const breaches: [rule: string, file: string, text: string][] = [
  ['shared-stands-alone', 'shared/page/index.ts', "export { readFile } from 'node:fs/promises';"],
  ['shared-stands-alone', 'shared/page/index.ts', "export { deep } from '../../main/library/index.ts';"],
  ['shared-stands-alone', 'shared/page/index.ts', "export { createElement } from 'react';"],
  ['renderer-knows-shared-only', 'renderer/app/more.ts', "export { deep } from '../../main/library/index.ts';"],
  [
    'renderer-knows-shared-only',
    'renderer/app/more.ts',
    "import type { App } from '../../main/shell/index.ts'; export type { App };",
  ],
  ['tests-stay-tests', 'main/library/more.ts', "export { scratch } from '../../tests/scratch.ts';"],
  ['renderer-has-no-node', 'renderer/app/more.ts', "export { join } from 'node:path';"],
  ['nothing-imports-renderer', 'main/library/more.ts', "export { part } from '../../renderer/ui/index.ts';"],
  ['electron-in-its-shell', 'main/library/more.ts', "export { app } from 'electron';"],
  ['electron-in-its-shell', 'renderer/app/more.ts', "import type { App } from 'electron'; export type { App };"],
  ['sockets-in-loopback', 'main/library/more.ts', "export { createServer } from 'node:http';"],
  ['sockets-in-loopback', 'main/library/more.ts', "export { connect } from 'net';"],
  ['no-circles', 'main/library/deep.ts', "export { readFile as deep } from './index.ts';"],
  ['through-the-front-door', 'main/loopback/more.ts', "export { deep } from '../library/deep.ts';"],
  ['through-the-front-door', 'renderer/app/more.ts', "export { word } from '#shared/article/word.ts';"],
  ['through-the-front-door-from-the-top', 'main/desk.ts', "export { deep } from './library/deep.ts';"],
  ['nothing-unresolved', 'main/library/more.ts', "export { gone } from './gone.ts';"],
];

const reportSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

async function house(files: Record<string, string>): Promise<string> {
  const folder = await scratch();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await cp(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
  return folder;
}

/** The rules a house breaks, with the file that breaks each. */
async function broken(folder: string): Promise<string[]> {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [cruiser, 'main', 'shared', 'renderer', '--output-type', 'json'];
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 << 20 }, (_failed, text) => resolve(text));
  });
  return reportSchema.parse(JSON.parse(out)).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

describe('the import directions', () => {
  test('have nothing to say about a sound house', async () => {
    expect(await broken(await house(sound))).toEqual([]);
  });

  test.each(breaches)('%s: %s with “%s” is refused', async (rule, file, text) => {
    expect(await broken(await house({ ...sound, [file]: text }))).toContain(`${rule}: ${file}`);
  });
});
