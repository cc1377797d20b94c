import { byteLimit, DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';

/** What a source that came from the clipboard is called. */
export const pastedName = say('importing.pasted');

export type Given = { name: string; bytes: Uint8Array<ArrayBuffer> } | { refusal: string };

/** The one file that was chosen, dropped or pasted, read whole; null for none, a plain sentence when it cannot be. */
export async function takeFile(files: ArrayLike<File> | null): Promise<Given | null> {
  const [file, ...others] = Array.from(files ?? []);
  if (file === undefined) return null;
  if (others.length > 0) return { refusal: say('importing.refused.several') };
  if (file.size > byteLimit) {
    const { explanation } = new DeskError('too-large', { bytes: file.size, limit: byteLimit });
    return { refusal: `${explanation.happened} ${explanation.todo}` };
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    return { refusal: say('importing.refused.unreadable', { name: file.name }) };
  }
  return { name: file.name, bytes: new Uint8Array(bytes) };
}
