import { DeskError } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import type { Decoder } from './decoder/decoder.ts';
import type { InspectTask } from './decoder/messages.ts';
import type { MetadataReader } from './metadata/reader.ts';
import type { Stored } from './store.ts';

/** What looking into a picture's file tells: its size as shown, and what it says about itself. */
export type Examined = Pick<Picture, 'type' | 'width' | 'height' | 'read' | 'from' | 'disagree' | 'contentCredentials'>;

/**
 * Reads a picture to its end, and its metadata.
 * @param name what an editor calls it
 * @param small where to put a small copy of it, if one comes out on the way
 * @throws DeskError `picture-damaged`, `picture-too-many-pixels`
 */
export async function examine(
  { path, type }: Stored,
  name: string,
  decoder: Decoder,
  metadata: MetadataReader,
  small?: InspectTask['small'],
): Promise<Examined> {
  // ExifTool reads in a process of its own, while the picture is decoded in another.
  const [inspection, said] = await Promise.all([
    decoder.inspect({ does: 'inspect', file: path, type, ...(small === undefined ? {} : { small }) }),
    metadata.read(path),
  ]);
  if (inspection.is === 'damaged')
    throw new DeskError('picture-damaged', { name }, { cause: new Error(inspection.detail) });
  const { width, height } = inspection;
  if (inspection.is === 'too-many-pixels')
    throw new DeskError('picture-too-many-pixels', { name, width, height, limit: inspection.limit });
  return { type, width, height, ...said };
}
