import { type FontFace, faces } from './styles/faces.ts';

const needed = faces.map((face) => ({ face, characters: characterClass(face) }));

/** The font files that the words of a page need, by their path beside it, from its HTML. */
export function fontFiles(html: string): string[] {
  const words = { normal: html, italic: [...html.matchAll(/<em>(.*?)<\/em>/gs)].map(([, text]) => text).join('') };
  return needed
    .filter(({ face, characters }) => characters.test(words[face.style]))
    .map(({ face }) => `fonts/${face.file}`);
}

/** A face's `unicode-range` as the regular expression that finds a character of it. */
function characterClass({ range }: FontFace): RegExp {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.slice('U+'.length).split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${spans.join('')}]`, 'u');
}
