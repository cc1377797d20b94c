import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { describe, expect, test } from 'vitest';
import { artefact, filesIn, made, sha256 } from './packed.ts';

/** The folders that were packed, with where the application lies in each. */
const folders = made
  .filter(({ target, why }) => target === 'dir' && why === null)
  .map(({ system, arch }) => {
    const folder = artefact(system, arch, 'dir') ?? '';
    const resources =
      system === 'mac' ? join(folder, 'Standfirst.app', 'Contents', 'Resources') : join(folder, 'resources');
    return { system, arch, resources, archive: join(resources, 'app.asar') };
  });

/** Why each file is in the application. A file none of these names must not be in it; a reason without a file is stale. */
const reasons: Record<string, RegExp> = {
  'the manifest': /^package\.json$/,
  'the desk': /^out\/main\/(chunks\/)?[\w.-]+\.js$/,
  'the bridge into the window': /^out\/preload\/preload\.cjs$/,
  'the window': /^out\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg))$/,
  'a licence': /^node_modules\/.+\/(LICEN[CS]E|COPYING|NOTICE)[\w.-]*$/,
  'a package’s manifest': /^node_modules\/(@[\w-]+\/)?[\w.-]+\/(.*\/)?(package|versions)\.json$/,
  'a package’s code': /^node_modules\/.*\.[cm]?js$/,
  'what a package’s code reads': /^node_modules\/exiftool-vendored\/data\/[\w.-]+\.json$/,
  'the library that decodes pictures': /^node_modules\/@img\/sharp-.*\/lib\/[\w.-]+\.(node|so(\.[\d.]+)?|dylib|dll)$/,
  'what that library consists of': /^node_modules\/@img\/sharp-[\w-]+\/README\.md$/,
  ExifTool:
    /^node_modules\/exiftool-vendored\.(pl|exe)\/bin\/(exiftool(\.exe|_files\/.*)?|(lib|arg_files|config_files|fmt_files)\/.*)$/,
  'a package’s command': /^node_modules\/(he|semver)\/bin\/[\w.]+$/,
};

describe.each(folders)('the application for $system $arch', ({ system, arch, resources, archive }) => {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  const files = paths.filter((path) => !('files' in statFile(archive, path)));

  test('holds no file without a reason, and no reason is stale', () => {
    const unexplained = files.filter((path) => !Object.values(reasons).some((reason) => reason.test(path)));
    expect(unexplained).toEqual([]);
    const stale = Object.keys(reasons).filter((name) => !files.some((path) => reasons[name]?.test(path)));
    expect(stale).toEqual([]);
  });

  test('holds no source, map, type, test or development package', () => {
    const packages = new Set(files.flatMap((path) => /^node_modules\/((?:@[\w-]+\/)?[\w.-]+)/.exec(path)?.[1] ?? []));
    for (const development of ['electron', 'vite', 'typescript', 'vitest', 'electron-builder', '@playwright/test']) {
      expect(packages).not.toContain(development);
    }
    expect(files.filter((path) => /\.(tsx?|mts|cts|map|flow|pdb)$|(^|\/)(tests?|__tests__)\//.test(path))).toEqual([]);
    const inside = extractFile(archive, 'out/main/index.js').toString();
    expect(inside).not.toContain('sourceMappingURL');
  });

  test('names its entry, and says nothing of how it was developed', () => {
    const inside: unknown = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(inside).toMatchObject({ name: 'standfirst', main: 'out/main/index.js', type: 'module' });
    expect(inside).not.toHaveProperty('devDependencies');
    expect(inside).not.toHaveProperty('scripts');
  });

  test('is under 12 MB without the programs that lie beside it', async () => {
    expect((await stat(archive)).size).toBeLessThan(12e6);
  });

  test('has programs and libraries beside the archive, and the one library of this system', () => {
    const isUnpacked = (path: string) => {
      const entry = statFile(archive, path);
      return 'unpacked' in entry && entry.unpacked === true;
    };
    const programs = files.filter((path) =>
      /\.(node|so[\d.]*|dylib|dll|exe|wasm)$|\/bin\/exiftool$|libheif-js\//.test(path),
    );
    expect(programs.length).toBeGreaterThan(2);
    expect(programs.filter((path) => !isUnpacked(path))).toEqual([]);
    const platform = { linux: 'linux', mac: 'darwin', win: 'win32' }[system];
    const natives = files.filter((path) => path.endsWith('.node')).map((path) => path.split('/')[2]);
    const processors = system === 'mac' ? ['arm64', 'x64'] : [arch];
    expect(natives.sort()).toEqual(processors.map((processor) => `sharp-${platform}-${processor}`));
  });

  test('has in every part of the archive the bytes its header promises', async () => {
    for (const path of files) {
      const entry = statFile(archive, path);
      if (!('integrity' in entry)) continue;
      const isBeside = 'unpacked' in entry && entry.unpacked === true;
      const bytes = isBeside ? await readFile(join(`${archive}.unpacked`, path)) : extractFile(archive, path);
      expect(sha256(bytes), path).toBe(entry.integrity?.hash);
    }
    expect(sha256(getRawHeader(archive).headerString)).toMatch(/^[\da-f]{64}$/);
  });

  test('carries the notices of all it contains, and the faces of a page with their licences', async () => {
    const notices = await readFile(join(resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['react', 'zod', 'sharp', 'exiftool-vendored', '@img/sharp-libvips-linux-x64']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    const window = files.filter((path) => path.startsWith('out/renderer/assets/'));
    expect(window.length).toBeGreaterThan(10);
    const fonts = [...(await filesIn(join(resources, 'fonts'))).keys()];
    for (const family of ['newsreader', 'source-serif-4', 'schibsted-grotesk']) {
      expect(fonts.filter((name) => name.startsWith(`${family}-`)).length).toBeGreaterThanOrEqual(2);
      expect(fonts).toContain(`licences/${family}/LICENSE`);
    }
  });
});
