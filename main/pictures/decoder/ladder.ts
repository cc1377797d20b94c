import sharp, { type Sharp } from 'sharp';

/**
 * A picture's pixels at ever smaller widths, each made from the one before and only when needed. So the file is decoded
 * once, most sizes are made from few pixels, and a size comes out the same whichever others are made.
 */
export class Ladder {
  readonly #decode: () => Sharp;
  readonly #rungs: readonly number[];
  readonly #made: (() => Sharp)[] = [];

  /**
   * @param decode the whole picture, from its file
   * @param rungs pixels across, the widest first; a picture that is narrower keeps its own width
   */
  constructor(decode: () => Sharp, rungs: readonly number[]) {
    this.#decode = decode;
    this.#rungs = rungs;
  }

  /** The picture at a width, from the narrowest rung that has it; none is wider than the first. */
  async at(width: number): Promise<Sharp> {
    const rung = Math.max(
      0,
      this.#rungs.findLastIndex((each) => each >= width),
    );
    for (let next = this.#made.length; next <= rung; next += 1) await this.#make(next);
    return narrowed(this.#made[rung] ?? this.#decode, width);
  }

  async #make(rung: number): Promise<void> {
    const above = this.#made[rung - 1] ?? this.#decode;
    const pixels = narrowed(above, this.#rungs[rung] ?? 1).raw();
    const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    this.#made.push(() => sharp(data, { raw: { width, height, channels } }));
  }
}

function narrowed(open: () => Sharp, width: number): Sharp {
  return open().resize({ width, withoutEnlargement: true });
}
