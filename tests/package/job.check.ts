import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photo } from '../e2e/photo.ts';
import { artefact, root, said } from './packed.ts';

/*
 * Electron reads the archive by itself; plain Node cannot. So the archive is unpacked into a scratch folder, far from any
 * clone, with what lies beside it in its place, and Node starts the desk from there, told where the resources are as
 * Electron would tell it.
 */
const archive = artefact('linux', 'x64', 'tar.gz');

describe.skipIf(archive === null)('the desk inside the package', () => {
  let scratch = '';
  let command = '';
  let resources = '';
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'standfirst-packed-'));
    said('tar', ['-xzf', archive ?? '', '-C', scratch, '--strip-components=1']);
    resources = join(scratch, 'resources');
    extractAll(join(resources, 'app.asar'), join(scratch, 'app'));
    // What lies beside the archive, once more: with the permissions it has there, which unpacking does not keep.
    await cp(join(resources, 'app.asar.unpacked'), join(scratch, 'app'), { recursive: true });
    command = join(scratch, 'app', 'out', 'main', 'cli.js');
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));
  const desk = (...args: string[]): unknown =>
    JSON.parse(said(process.execPath, [command, ...args, '--json'], scratch));

  test('has its libraries and programs where the package has them, and runs from no clone', () => {
    for (const part of ['@img/sharp-libvips-linux-x64/lib', 'exiftool-vendored.pl/bin/exiftool']) {
      expect(existsSync(join(resources, 'app.asar.unpacked', 'node_modules', part)), part).toBe(true);
    }
    expect(scratch.startsWith(root)).toBe(false);
  });

  test('brings the reference story in', () => {
    const library = join(scratch, 'Library');
    const made = desk('import', join(root, 'tests', 'stories', 'reference.txt'), '--library', library);
    expect(made).toMatchObject({ id: expect.any(String) });
    expect(JSON.stringify(desk('list', '--library', library))).toContain('Donald Trump');
  });

  test('reads what a photographer wrote, with the ExifTool and the sharp of the package', async () => {
    const file = join(scratch, 'picture.jpg');
    await writeFile(file, await photo(200, { creditLine: 'Jane Doe/Reuters', altText: 'A quay' }));
    expect(JSON.stringify(desk('picture', file))).toContain('Jane Doe/Reuters');
  });

  test('plays the main job: story, pictures, credits, preview, export, as an editor sees it', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@playwright/test/cli.js'), 'test', 'main-job', '--project=chromium', '--reporter=line'],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, STANDFIRST_COMMAND: command, STANDFIRST_RESOURCES: resources },
      },
    );
    expect(`${stdout}${stderr}`).toMatch(/\d+ passed/);
    expect(status).toBe(0);
  });
});
