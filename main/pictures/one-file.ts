import { Decoder } from './decoder/decoder.ts';
import { nodeFork } from './decoder/fork.ts';
import { type Examined, examine } from './examine.ts';
import { MetadataReader } from './metadata/reader.ts';
import { shownName } from './names.ts';
import { recognise } from './recognise.ts';

/**
 * What a picture's file is and says about itself. Nothing is stored.
 * @param file where it lies
 * @param source its name and its bytes
 * @throws DeskError `picture-…` when Standfirst would not take it
 */
export async function examineFile(file: string, source: { name: string; bytes: Uint8Array }): Promise<Examined> {
  const name = shownName(source.name);
  const type = await recognise(name, source.bytes);
  const decoder = new Decoder(nodeFork);
  const metadata = new MetadataReader((line) => process.stderr.write(`${line}\n`));
  try {
    return await examine({ path: file, type }, name, decoder, metadata);
  } finally {
    decoder.close();
    await metadata.close();
  }
}
