import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Article } from '#shared/article/index.ts';
import { type Picture, pictureTypes } from '#shared/picture/index.ts';
import { plainEntry } from '../zip/index.ts';
import { articleName, kindName, packageKind } from './form.ts';

/** A picture on its way into a package: its record, and its file as it was received. */
export interface PackedPicture {
  record: Picture;
  bytes: Uint8Array;
}

/** An article with its pictures, and all that was written about them, as one file that any Standfirst opens. */
export async function packArticle(article: Article, pictures: AsyncIterable<PackedPicture>): Promise<Uint8Array> {
  const zip = new ZipFile();
  const packed = buffer(zip.outputStream);
  zip.addBuffer(Buffer.from(packageKind), kindName, { ...plainEntry, compress: false });
  zip.addBuffer(json(article), articleName, plainEntry);
  for await (const { record, bytes } of pictures) {
    zip.addBuffer(Buffer.from(bytes), `pictures/${record.hash}.${pictureTypes[record.type]}`, {
      ...plainEntry,
      compress: false,
    });
    zip.addBuffer(json(record), `pictures/${record.hash}.json`, plainEntry);
  }
  zip.end();
  return await packed;
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
