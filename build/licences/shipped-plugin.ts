import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A Vite plugin that notes in `out/.shipped/<name>.json` which packages went into a build, by their folder from the
 * project's, so that the notices of the installed application name those and no others.
 */
export function notesPackages(name: string): Plugin {
  return {
    name: 'notes-packages',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames,
      );
      const packages = new Set(parts.map(packageOf).filter((found) => found !== null));
      const folder = join('out', '.shipped');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.json`), JSON.stringify([...packages].sort()));
    },
  };
}

/** The folder of the package a module lies in; null for our own. */
function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  const inside = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0];
  if (!path.includes('node_modules/') || name === undefined) return null;
  return `${path.slice(path.indexOf('node_modules/'), path.lastIndexOf('node_modules/'))}node_modules/${name}`;
}
