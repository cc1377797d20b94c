import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '#shared/schema/index.ts';

const madeSchema = z.array(
  z.object({
    system: z.enum(['linux', 'mac', 'win']),
    arch: z.enum(['x64', 'arm64']),
    target: z.string(),
    files: z.array(z.string()),
    why: z.string().nullable(),
  }),
);

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** The folder `npm run package` packed into. */
export const packed = process.env['STANDFIRST_PACKED'] ?? join(root, 'dist', 'stand-in');

/** What was made there, and what was not. */
export const made = madeSchema.parse(JSON.parse(await readFile(join(packed, 'made.json'), 'utf8')));

/** The artefact of a target; null where it was not made or not asked for. */
export function artefact(system: string, arch: string, target: string): string | null {
  const found = made.find((each) => each.system === system && each.arch === arch && each.target === target);
  const file = found?.files[0];
  return file === undefined ? null : join(packed, file);
}

/** The program and version of this project. */
export const manifest = z
  .object({ version: z.string(), description: z.string() })
  .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));

/** Every file below a folder: its path from there, and what it is: a checksum, or where a link leads. */
export async function filesIn(folder: string): Promise<Map<string, { sum: string; mode: number }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, { sum: string; mode: number }>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await lstat(path);
    const sum = entry.isFile() ? sha256(await readFile(path)) : 'link';
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), { sum, mode: mode & 0o777 });
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a program says on standard output; its words are the error when it fails. */
export function said(command: string, args: readonly string[], cwd = root): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}
