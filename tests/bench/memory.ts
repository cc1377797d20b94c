import { readFile } from 'node:fs/promises';

/** The memory a process holds, in MB; a page shared by several processes counts as its share. Linux only. */
export async function megabytes(process: number): Promise<number> {
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? Number.NaN) / 1_024;
}

/** The memory a process and all it started hold, in MB. One that ends meanwhile counts as none. */
export async function familyMegabytes(process: number): Promise<number> {
  try {
    const children = await readFile(`/proc/${process}/task/${process}/children`, 'utf8');
    const held = children.split(' ').filter(Boolean).map(Number).map(familyMegabytes);
    return (await megabytes(process)) + (await Promise.all(held)).reduce((sum, each) => sum + each, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0;
    throw error;
  }
}
