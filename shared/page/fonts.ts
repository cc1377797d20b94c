import { type FontFace, faces, plainLatin } from './styles/faces.ts';

const needed = faces.map((face) => ({ face, characters: new RegExp(`[${characterClass(face.range)}]`, 'u') }));
const beyondLatin = new RegExp(`[^${characterClass(plainLatin)}]`, 'u');

/** The font files that the words of a page need, by their path beside it, from its HTML. */
export function fontFiles(html: string): string[] {
  // Most pages are in plain Latin letters, which one look at the text shows.
  const files = beyondLatin.test(html) ? facesFor(html) : latinFaces(html.includes('<em>'));
  return files.map(({ file }) => `fonts/${file}`);
}

function latinFaces(italic: boolean): FontFace[] {
  return faces.filter(({ range, style }) => range === plainLatin && (italic || style === 'normal'));
}

function facesFor(html: string): FontFace[] {
  const words = { normal: html, italic: slanted(html) };
  return needed.filter(({ face, characters }) => characters.test(words[face.style])).map(({ face }) => face);
}

/** What stands in italics, one after the other. */
function slanted(html: string): string {
  let words = '';
  let end = 0;
  for (let start = html.indexOf('<em>'); start !== -1; start = html.indexOf('<em>', end)) {
    end = html.indexOf('</em>', start);
    words += html.slice(start + '<em>'.length, end);
  }
  return words;
}

/** A `unicode-range` as what stands between the brackets of a regular expression. */
function characterClass(range: string): string {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.slice('U+'.length).split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return spans.join('');
}
