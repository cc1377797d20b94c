/** What a wording can name. */
export interface Credited {
  creator: readonly string[];
  agency: string;
}

/** A wording for where nobody prescribes one: `Jane Doe/Reuters`. */
export const plainWording = '{creator}/{agency}';

const joiners = /(\s*[/|,;]\s*|\s+(?:via|for)\s+|\s*[—–]\s*)/u;

/**
 * The credit line a wording makes: `AP Photo/{creator}` and Jane Doe are `AP Photo/Jane Doe`. A part that names somebody
 * who is not known is left out with what joins it: `AP Photo`.
 * @param wording literal words, `{creator}` and `{agency}`
 */
export function worded(wording: string, { creator, agency }: Credited): string {
  const values = { creator: creator.join(', '), agency };
  const pieces = (wording.trim() === '' ? plainWording : wording).split(joiners);
  let line = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const part = filled(pieces[at] ?? '', values);
    if (part !== '') line += line === '' ? part : `${pieces[at - 1] ?? '/'}${part}`;
  }
  return line;
}

function filled(piece: string, values: { creator: string; agency: string }): string {
  let isWhole = true;
  const words = piece.replace(/\{(creator|agency)\}/g, (_, name: string) => {
    const value = name === 'creator' ? values.creator : values.agency;
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? words.trim() : '';
}
