import type { PictureFields } from '#shared/picture/index.ts';
import { examineFile } from '../pictures/index.ts';
import type { Said } from './said.ts';
import { sourceFile } from './source.ts';

/** What a picture's file says about itself, and where XMP, IIM and EXIF differ. Nothing is stored. */
export async function readPictureOut({ file }: { file: string }): Promise<Said> {
  const { type, width, height, read, from, disagree, contentCredentials } = await examineFile(
    file,
    await sourceFile(file),
  );
  const lines = Object.entries(read).map(([name, value]) => `${name.padEnd(20)}  ${told(value)}\n`);
  const quarrels = Object.entries(disagree).map(
    ([name, says]) =>
      `${name} differs: ${Object.entries(says)
        .map(([source, words]) => `${source} “${words}”`)
        .join(', ')}\n`,
  );
  return {
    json: { type, width, height, fields: read, from, disagree, contentCredentials },
    text: `${type}, ${width} × ${height}\n${lines.join('')}${quarrels.join('')}`,
  };
}

function told(value: PictureFields[keyof PictureFields]): string {
  return [value]
    .flat()
    .map((entry) => (typeof entry === 'object' ? Object.values(entry).filter(Boolean).join(', ') : entry))
    .join('; ');
}
