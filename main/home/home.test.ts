import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../../tests/scratch.ts';
import { defaultLibrary, logFolder, readProgram, settingsFile } from './index.ts';

describe('where a person’s things are', () => {
  test('the library is among their documents, under the name those have in their language', async () => {
    const home = await scratch();
    const linux = { platform: 'linux' as const, env: {}, home };
    expect(await defaultLibrary(linux)).toBe(join(home, 'Documents', 'Standfirst'));
    await mkdir(join(home, '.config'));
    await writeFile(join(home, '.config', 'user-dirs.dirs'), '# xdg\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n');
    expect(await defaultLibrary(linux)).toBe(join(home, 'Dokumente', 'Standfirst'));
    expect(await defaultLibrary({ ...linux, platform: 'darwin' })).toBe(join(home, 'Documents', 'Standfirst'));
  });

  test('the settings are where each system keeps them', () => {
    const home = join('home', 'ida');
    expect(settingsFile({ platform: 'linux', env: {}, home })).toBe(
      join(home, '.config', 'standfirst', 'settings.json'),
    );
    expect(settingsFile({ platform: 'linux', env: { XDG_CONFIG_HOME: '/etc/ida' }, home })).toBe(
      join('/etc/ida', 'standfirst', 'settings.json'),
    );
    expect(settingsFile({ platform: 'darwin', env: {}, home })).toBe(
      join(home, 'Library', 'Application Support', 'Standfirst', 'settings.json'),
    );
    expect(settingsFile({ platform: 'win32', env: { APPDATA: 'Roaming' }, home })).toBe(
      join('Roaming', 'Standfirst', 'settings.json'),
    );
  });

  test('the notes of what went wrong are where each system keeps such files', () => {
    const home = join('home', 'ida');
    const linux = { platform: 'linux' as const, env: {}, home };
    expect(logFolder(linux)).toBe(join(home, '.local', 'state', 'standfirst'));
    expect(logFolder({ ...linux, env: { XDG_STATE_HOME: '/var/ida' } })).toBe(join('/var/ida', 'standfirst'));
    expect(logFolder({ ...linux, env: { XDG_STATE_HOME: 'relative' } })).toBe(
      join(home, '.local', 'state', 'standfirst'),
    );
    expect(logFolder({ ...linux, platform: 'darwin' })).toBe(join(home, 'Library', 'Logs', 'Standfirst'));
    expect(logFolder({ ...linux, platform: 'win32', env: { LOCALAPPDATA: 'Local' } })).toBe(
      join('Local', 'Standfirst', 'logs'),
    );
  });
});

test('the program finds itself from source and from a build alike', async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'out', 'main', 'chunks'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name": "standfirst", "version": "9.8.7"}');
  await writeFile(join(folder, 'out', 'package.json'), '{"name": "another", "version": "1.0.0"}');
  const program = await readProgram(join(folder, 'out', 'main', 'chunks'));
  expect(program).toEqual({
    version: '9.8.7',
    window: join(folder, 'out', 'renderer'),
    preload: join(folder, 'out', 'preload', 'preload.cjs'),
  });
});
