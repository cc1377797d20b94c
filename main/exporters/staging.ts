import { randomBytes } from 'node:crypto';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, makeFolder, partialEnding } from '../disk/index.ts';
import { isThere } from './replace.ts';

/** A hidden folder beside where an export will lie, on the same disk, to be filled and then renamed. */
export class Staging {
  readonly folder: string;
  readonly #madeFor: string[];

  private constructor(folder: string, madeFor: string[]) {
    this.folder = folder;
    this.#madeFor = madeFor;
  }

  /** Makes a hidden folder in `place`, and `place` itself where it is not there yet. */
  static async in(place: string, name: string): Promise<Staging> {
    const missing: string[] = [];
    for (let at = place; !(await isThere(at)); at = dirname(at)) missing.push(at);
    const folder = join(place, `.${name}.${randomBytes(6).toString('hex')}${partialEnding}`);
    await makeFolder(folder);
    return new Staging(folder, missing);
  }

  /** Writes a file and sees it onto the disk. @param name its path in the folder, with `/` between steps */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx', flush: true });
    await flushFolder(dirname(file));
  }

  /** Leaves everything as it was before. */
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    for (const folder of this.#madeFor) await rmdir(folder);
  }
}
