import { dirname, relative } from 'node:path';
import type { Mended } from '#shared/contract/index.ts';
import type { Access } from '../access/index.ts';
import { setAside } from '../disk/index.ts';

interface Mending {
  now(): string;
  access: Access;
  mended?(mended: Mended): void;
}

/** Keeps a record that cannot be read aside, under a name that says so, where this program may; says so. */
export async function keepAside(library: string, record: string, { now, access, mended }: Mending): Promise<void> {
  const aside = access.alone ? await setAside(record, now()) : null;
  if (aside === null) return;
  mended?.({ what: 'picture', aside: `${relative(library, dirname(record)).replaceAll('\\', '/')}/${aside}` });
}
