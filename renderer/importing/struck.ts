/** A piece of a source line: copy, or markup that was struck out of it. */
export interface Piece {
  text: string;
  struck: boolean;
  /** Where the piece starts in the line. */
  at: number;
}

/** A line cut into copy and the pieces of markup the importer struck, each where it stands. */
export function pieces(text: string, struck: readonly string[] = []): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const markup of struck) {
    const found = markup === '' ? -1 : text.indexOf(markup, at);
    if (found < 0) continue;
    if (found > at) cut.push({ text: text.slice(at, found), struck: false, at });
    cut.push({ text: markup, struck: true, at: found });
    at = found + markup.length;
  }
  if (at < text.length) cut.push({ text: text.slice(at), struck: false, at });
  return cut;
}
