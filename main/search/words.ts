/** Writing that sets no space between words: each character stands for itself, and a word is a passage of them. */
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const betweenUnspaced = new RegExp(
  `(?<=${unspacedScript.source})(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=${unspacedScript.source})`,
  'gu',
);
const zeroWidth = '\u200b';

/** Text as the index takes it: one form for each letter, no control characters, characters of unspaced writing apart. */
export function indexed(text: string): string {
  const clean = text.normalize('NFC').replace(/\p{Cc}|\u200b/gu, ' ');
  return unspacedScript.test(clean) ? clean.replace(betweenUnspaced, zeroWidth) : clean;
}

/** Text of the index as it was written. */
export function shown(text: string): string {
  return text.replaceAll(zeroWidth, '');
}

/**
 * Text in lower case, Latin letters without their accents, as SQLite's unicode61 keeps words. Every letter stays where it
 * was, so that a place in it is a place in the text.
 */
export function foldedInPlace(text: string): string {
  const small = text.toLowerCase();
  // Most texts are ASCII, and need no look at each letter; a few letters are two in lower case.
  if (small.length !== text.length) return text.replace(/\p{L}/gu, foldedLetter);
  return /\P{ASCII}/u.test(small) ? small.replace(/(?!\p{ASCII})\p{L}/gu, foldedLetter) : small;
}

function foldedLetter(letter: string): string {
  const small = letter.toLowerCase();
  if (small.length !== letter.length) return letter;
  const bare = small.normalize('NFD')[0] ?? small;
  return /[a-z]/.test(bare) ? bare : small;
}

/** The words of a text as the index tells them apart, folded. */
export function wordsIn(text: string): string[] {
  return (indexed(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [])
    .map((word) => foldedInPlace(word).replace(/\p{M}/gu, ''))
    .filter((word) => word !== '');
}
