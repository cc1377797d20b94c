import { byteLimit, DeskError } from '#shared/contract/index.ts';

/** What a source that came from the clipboard is called. */
export const pastedName = 'Pasted text';

export type Given = { name: string; bytes: Uint8Array<ArrayBuffer> } | { refusal: string };

/** The one file that was chosen, dropped or pasted, read whole; null for none, a plain sentence when it cannot be. */
export async function takeFile(files: ArrayLike<File> | null): Promise<Given | null> {
  const [file, ...others] = Array.from(files ?? []);
  if (file === undefined) return null;
  if (others.length > 0) return { refusal: 'These are several files. Import one article at a time.' };
  if (file.size > byteLimit) {
    const { explanation } = new DeskError('too-large', { bytes: file.size, limit: byteLimit });
    return { refusal: `${explanation.happened} ${explanation.todo}` };
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    return {
      refusal: `“${file.name}” could not be read. Nothing was imported. Check that it is a file and still there.`,
    };
  }
  return { name: file.name, bytes: new Uint8Array(bytes) };
}
