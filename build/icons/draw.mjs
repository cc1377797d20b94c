// Draws every system's icon from icon.svg, and from icon-small.svg where a pencil would be a smudge: PNGs for Linux,
// icon.ico for Windows, icon.icns for macOS.
//   node build/icons/draw.mjs     (needs the dependencies; run it when a drawing changes)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const here = dirname(fileURLToPath(import.meta.url));
const drawings = { small: readFileSync(join(here, 'icon-small.svg')), full: readFileSync(join(here, 'icon.svg')) };
/** The widest, in pixels, that the small drawing is for. */
const small = 32;

/** The icon as a square PNG; `inset` is the empty margin on each side, as a part of the whole. */
async function png(size, inset = 0) {
  const margin = Math.round(size * inset);
  const [drawing, units] = size <= small ? [drawings.small, 32] : [drawings.full, 1024];
  const drawn = await sharp(drawing, { density: Math.max(1, 72 * (size / units)) })
    .resize(size - 2 * margin)
    .png()
    .toBuffer();
  const edges = { top: margin, bottom: margin, left: margin, right: margin };
  return sharp(drawn)
    .extend({ ...edges, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Windows' container: a table of sizes, and a PNG for each. */
async function ico(sizes) {
  const images = await Promise.all(sizes.map((size) => png(size)));
  const table = Buffer.alloc(6 + 16 * images.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(images.length, 4);
  let offset = table.length;
  for (const [index, image] of images.entries()) {
    const row = 6 + 16 * index;
    const size = sizes[index] === 256 ? 0 : sizes[index];
    table.writeUInt8(size, row);
    table.writeUInt8(size, row + 1);
    table.writeUInt16LE(1, row + 4);
    table.writeUInt16LE(32, row + 6);
    table.writeUInt32LE(image.length, row + 8);
    table.writeUInt32LE(offset, row + 12);
    offset += image.length;
  }
  return Buffer.concat([table, ...images]);
}

/** macOS's container: a PNG for each size under the four letters Apple gave it. It keeps Apple's margin. */
async function icns(kinds) {
  const chunks = [];
  for (const [kind, size] of Object.entries(kinds)) {
    const image = await png(size, 100 / 1024);
    const head = Buffer.alloc(8);
    head.write(kind, 'ascii');
    head.writeUInt32BE(8 + image.length, 4);
    chunks.push(head, image);
  }
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(8);
  head.write('icns', 'ascii');
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

mkdirSync(join(here, 'linux'), { recursive: true });
for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(here, 'linux', `${size}x${size}.png`), await png(size));
}
writeFileSync(join(here, 'icon.ico'), await ico([16, 24, 32, 48, 64, 128, 256]));
const apple = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};
writeFileSync(join(here, 'icon.icns'), await icns(apple));
