import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMissing } from '../disk/index.ts';

/** The families a page can be set in. Each is a Fontsource package, and begins the names of its files. */
const families = ['newsreader', 'schibsted-grotesk', 'source-serif-4', 'jetbrains-mono', 'inter'] as const;

/**
 * The bytes of a font file by its path beside a page, `fonts/` and its name in its package: from the installed
 * application's resources, or from the package itself in a clone.
 * @throws Error for a path that names no font of ours
 */
export async function readFont(path: string): Promise<Uint8Array> {
  const name = /^fonts\/([a-z0-9-]+\.woff2)$/.exec(path)?.[1];
  const family = families.find((each) => name?.startsWith(`${each}-`));
  if (name === undefined || family === undefined)
    throw new Error(`The page asks for a font that does not ship: ${path}`);
  return readFile((await installed(name)) ?? packaged(family, name));
}

/** Where the installed application keeps a font; null in a clone. */
async function installed(name: string): Promise<string | null> {
  if (!('resourcesPath' in process) || typeof process.resourcesPath !== 'string') return null;
  const file = join(process.resourcesPath, 'fonts', name);
  try {
    await access(file);
    return file;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function packaged(family: (typeof families)[number], name: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${name}`));
}
