/** The licences a shipped package may have, and what each asks of us. */
const allowed = new Map([
  ['0BSD', 'nothing'],
  ['Apache-2.0', 'its text and notices travel along'],
  ['Artistic-1.0-Perl', 'its text travels along; ExifTool runs as a program of its own, unchanged'],
  ['BSD-2-Clause', 'its text travels along'],
  ['BSD-3-Clause', 'its text travels along'],
  ['CC0-1.0', 'nothing'],
  ['ISC', 'its text travels along'],
  ['LGPL-3.0', 'its text travels along; the library lies outside the archive, where it can be exchanged'],
  ['LGPL-3.0-or-later', 'its text travels along; the library lies outside the archive, where it can be exchanged'],
  ['MIT', 'its text travels along'],
  ['OFL-1.1', 'its text travels along; the faces are not sold by themselves'],
  ['Unlicense', 'nothing'],
]);

/** What is wrong with a licence expression (SPDX): null when every part that binds us is allowed. */
export function whyNotAllowed(expression) {
  if (typeof expression !== 'string' || expression === '') return 'names no licence';
  const choices = expression.replace(/^\(|\)$/g, '').split(' OR ');
  const refused = choices.map((choice) =>
    choice.split(' AND ').find((part) => !allowed.has(part.replace(/[()]/g, ''))),
  );
  return refused.includes(undefined) ? null : `${expression} is not among the licences looked at`;
}
