import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { quietWork } from '#shared/contract/index.ts';
import { openPictures, type Pictures } from '../../main/pictures/index.ts';
import { type BenchRow, benchRow } from './row.ts';

/** Pictures taken in, pictures exported, and the widths of each export. */
const takenIn = 1_000;
const exported = 40;
const widths = [480, 800, 1_200, 1_600];
const type = 'image/jpeg';

/** What an editor may wait for one picture that comes in, in milliseconds: eight a second. */
const patience = 125;

/** Taking in pictures of 12 megapixels, and their export in four widths, metadata included, beside sharp decoding the file anew for each. */
export async function picturesBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-pictures-'));
  const pictures = await openPictures(folder, { now: () => new Date().toISOString() });
  try {
    const photo = await photograph();
    const hashes: string[] = [];
    const began = performance.now();
    // Two at a time, as many as are decoded at once.
    const take = async (first: number) => {
      for (let number = first; number < takenIn; number += 2)
        hashes.push((await pictures.takeIn(`${number}.jpg`, numbered(photo, number), quietWork)).hash);
    };
    await Promise.all([take(0), take(1)]);
    const perPicture = (performance.now() - began) / takenIn;
    const [ours, peer] = await exportInTurns(pictures, folder, hashes.slice(0, exported), photo);
    return [
      benchRow('take in a picture of 12 MP', 'ms', perPicture, patience, 'eight a second', 1),
      benchRow('export a picture in four widths', 'ms', ours, peer, 'sharp decoding it for each', 1 / 1.5),
    ];
  } finally {
    await pictures.close();
    await rm(folder, { recursive: true });
  }
}

/** Milliseconds a picture, ours and sharp's, the two taking turns so that whatever else the machine does meets both. */
async function exportInTurns(
  pictures: Pictures,
  folder: string,
  hashes: readonly string[],
  photo: Buffer,
): Promise<[number, number]> {
  const file = join(folder, 'peer.jpg');
  await writeFile(file, photo);
  const spent = { ours: 0, peer: 0 };
  for (let at = 0; at < hashes.length; at += 2) {
    const pair = hashes.slice(at, at + 2);
    const began = performance.now();
    await Promise.all(pair.map((hash) => exportOne(pictures, hash)));
    const between = performance.now();
    await Promise.all(pair.map(() => sharpOne(file)));
    spent.ours += between - began;
    spent.peer += performance.now() - between;
  }
  return [spent.ours / hashes.length, spent.peer / hashes.length];
}

async function exportOne(pictures: Pictures, hash: string): Promise<void> {
  const fields = { creator: ['Jane Doe'], creditLine: 'Jane Doe/Reuters', caption: 'A boat at the quay' };
  const telling = { place: false, camera: false };
  await pictures.prepare({ hash, cut: null, type }, widths);
  for (const width of widths) await pictures.copy({ hash, cut: null, width, type, fields, telling });
}

async function sharpOne(file: string): Promise<void> {
  for (const width of widths)
    await sharp(file).autoOrient().resize({ width }).jpeg({ quality: 82, progressive: true }).keepMetadata().toBuffer();
}

/** A photograph's worth of detail: noise, softened as a lens does. */
function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  return sharp({ create: { width: 4_000, height: 3_000, channels: 3, noise, background: '#000' } })
    .blur(1.5)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The same picture under another hash: a comment with its number stands behind the start of the image. */
function numbered(photo: Buffer, number: number): Buffer {
  const comment = Buffer.from([0xff, 0xfe, 0, 6, 0, 0, 0, 0]);
  comment.writeUInt32BE(number, 4);
  return Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
}
