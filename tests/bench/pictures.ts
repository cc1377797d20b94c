import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { quietWork } from '#shared/contract/index.ts';
import { pageWidths } from '#shared/page/index.ts';
import { openPictures, type Pictures } from '../../main/pictures/index.ts';
import { familyMegabytes } from './memory.ts';
import { numbered, photograph } from './pictures/photograph.ts';
import { type BenchRow, benchRow } from './row.ts';

/** Pictures that come in while the memory is watched: an editor's thousand in the long form. */
const takenIn = process.argv.includes('--long') ? 1_000 : 48;

/** As many as are decoded at once, on each side. */
const lanes = 2;
const rounds = 9;
const widths = [480, 800, 1_200, 1_600];
const type = 'image/jpeg';
const mostMemory = 600;

/** How a side's rounds went, in milliseconds a picture. */
type Spent = number[];

/**
 * Pictures of 12 megapixels taken in and exported, metadata included, beside sharp itself. The two take turns, so that
 * whatever else the machine does meets both; each side’s best round counts, the one that was disturbed least.
 */
export async function picturesBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-pictures-'));
  const pictures = await openPictures(folder, { now: () => new Date().toISOString() });
  try {
    const photo = await photograph();
    const file = join(folder, 'peer.jpg');
    await writeFile(file, photo);
    const take = async (number: number) =>
      (await pictures.takeIn(`${number}.jpg`, numbered(photo, number), quietWork)).hash;

    const { memory, hashes } = await manyTakenIn(take);
    const coming = await inTurns(
      (round, lane) => take(takenIn + round * lanes + lane),
      () => opened(file),
    );
    const next = () => hashes.pop() ?? '';
    const four = await inTurns(
      () => exported(pictures, next(), widths),
      () => scaled(file, widths),
    );
    const page = await inTurns(
      () => exported(pictures, next(), pageWidths),
      () => scaled(file, pageWidths),
    );
    const rate = (1_000 / Math.min(...coming.ours)).toFixed(1);
    const count = takenIn.toLocaleString('en-GB');
    return [
      rowOf(`take in a picture of 12 MP: ${rate} a second`, coming, 'sharp opening and decoding it', 1),
      benchRow(`memory, ${count} pictures coming in`, 'MB', memory, mostMemory, 'the goal', 1),
      rowOf('export a picture in four widths', four, 'sharp decoding it for each', 1 / 1.5),
      rowOf(
        `export a picture in the ${pageWidths.length} widths of a page`,
        page,
        'sharp decoding it for each',
        1 / 1.5,
      ),
    ];
  } finally {
    await pictures.close();
    await rm(folder, { recursive: true });
  }
}

function rowOf(name: string, { ours, peer }: { ours: Spent; peer: Spent }, peerName: string, goal: number): BenchRow {
  return benchRow(name, 'ms', Math.min(...ours), Math.min(...peer), peerName, goal);
}

/** Takes pictures in, and looks again and again at what all processes hold then. */
async function manyTakenIn(take: (number: number) => Promise<string>): Promise<{ memory: number; hashes: string[] }> {
  const hashes: string[] = [];
  let memory = 0;
  const lane = async (first: number) => {
    for (let number = first; number < takenIn; number += lanes) {
      hashes.push(await take(number));
      if (number % 8 === 0) memory = Math.max(memory, await familyMegabytes(process.pid));
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
  return { memory, hashes };
}

/** Each side does one picture a lane a round. The first round starts the processes, and does not count. */
async function inTurns(
  ours: (round: number, lane: number) => Promise<unknown>,
  peer: () => Promise<unknown>,
): Promise<{ ours: Spent; peer: Spent }> {
  const spent: { ours: Spent; peer: Spent } = { ours: [], peer: [] };
  const timed = async (work: (lane: number) => Promise<unknown>) => {
    const began = performance.now();
    await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)));
    return (performance.now() - began) / lanes;
  };
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = [await timed((lane) => ours(round, lane)), await timed(peer)];
    if (round === 0) continue;
    spent.ours.push(one);
    spent.peer.push(other);
  }
  return spent;
}

async function exported(pictures: Pictures, hash: string, across: readonly number[]): Promise<void> {
  const fields = { creator: ['Jane Doe'], creditLine: 'Jane Doe/Reuters', caption: 'A boat at the quay' };
  const telling = { place: false, camera: false };
  await pictures.copies.prepare({ hash, cut: null, type }, across);
  for (const width of across) await pictures.copies.copy({ hash, cut: null, width, type, fields, telling });
}

async function scaled(file: string, across: readonly number[]): Promise<void> {
  for (const width of across)
    await sharp(file).autoOrient().resize({ width }).jpeg({ quality: 82 }).keepMetadata().toBuffer();
}

async function opened(file: string): Promise<void> {
  await sharp(file).metadata();
  await sharp(file).raw().toBuffer();
}
