import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mended } from '#shared/contract/index.ts';
import type { Place, PlaceOptions } from '../../main/place/index.ts';
import { place } from './desk.ts';

/** Whether every byte is tried, as the long form of the faults does, and not only strides. */
export const everyByte = process.env['STANDFIRST_EVERY_BYTE'] === '1';

/** Opens a library with one of its files torn at each length, and lets the test look. @param stride bytes between lengths, at least; negative where no more are tried, as each costs a process */
export async function tornEverywhere(
  folder: string,
  name: string,
  stride: number,
  look: (desk: Place, told: Mended[], torn: Buffer) => Promise<void>,
  options: Partial<PlaceOptions> = {},
): Promise<void> {
  const file = join(folder, name);
  const whole = await readFile(file);
  for (
    let length = 0;
    length < whole.length - 1;
    length += everyByte && stride > 0 && whole.length < 4_096 ? 1 : Math.abs(stride)
  ) {
    const torn = whole.subarray(0, length);
    await writeFile(file, torn);
    const told: Mended[] = [];
    const desk = await place(folder, { ...options, mended: (mended) => told.push(mended) });
    await look(desk, told, torn);
    await desk.close();
  }
}
