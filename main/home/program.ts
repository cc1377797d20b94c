import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from '#shared/schema/index.ts';
import { isMissing } from '../disk/index.ts';

/** This program as it is installed, or cloned. */
export interface Program {
  version: string;
  /** The folder of the built window. */
  window: string;
  /** The built bridge into the window. */
  preload: string;
}

const manifestSchema = z.object({ name: z.literal('standfirst'), version: z.string() });

/** Finds the program around this file: the folder with its `package.json`, whether it runs from source, from a build or packed. */
export async function readProgram(from = import.meta.dirname): Promise<Program> {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = await readManifest(join(folder, 'package.json'));
    if (manifest !== null) {
      const out = join(folder, 'out');
      return { version: manifest.version, window: join(out, 'renderer'), preload: join(out, 'preload', 'preload.cjs') };
    }
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
  }
}

async function readManifest(file: string): Promise<z.infer<typeof manifestSchema> | null> {
  try {
    const read = manifestSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? read.data : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
