import sharp from 'sharp';

/** A photograph's worth of detail, 12 megapixels: noise, softened as a lens does. */
export function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  return sharp({ create: { width: 4_000, height: 3_000, channels: 3, noise, background: '#000' } })
    .blur(1.5)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The same picture under another hash: a comment with its number stands behind the start of the image. */
export function numbered(photo: Buffer, number: number): Buffer {
  const comment = Buffer.from([0xff, 0xfe, 0, 6, 0, 0, 0, 0]);
  comment.writeUInt32BE(number, 4);
  return Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
}
