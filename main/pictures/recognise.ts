import { DeskError } from '#shared/contract/index.ts';
import type { PictureType } from '#shared/picture/index.ts';
import { contradiction } from './names.ts';
import { sniff } from './sniff.ts';

/**
 * The kind of picture some bytes are.
 * @param name what the file is called; an ending must keep its promise, and none promises nothing
 * @throws DeskError `picture-empty`, `picture-not-a-picture`, `picture-unsupported`, `picture-mislabelled`
 */
export async function recognise(name: string, bytes: Uint8Array): Promise<PictureType> {
  if (bytes.byteLength === 0) throw new DeskError('picture-empty', { name });
  const content = await sniff(bytes);
  if (content.is === 'something-else') throw new DeskError('picture-not-a-picture', { name });
  if (content.is === 'unsupported')
    throw new DeskError('picture-unsupported', { name, kind: content.kind, ending: content.ending });
  const conflict = contradiction(name, content.type);
  if (conflict !== null) throw new DeskError('picture-mislabelled', { name, ...conflict });
  return content.type;
}
