/** Words of copy that a line ends on: a full stop or its kin, with whatever closes after it. */
const ending = /[.!?…。！？؟।](?:["'”’»›“‘)\]]|\[\d{1,3}\])*$/u;
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const enough = 2_000;

/** How many words a line has, counted to the first two thousand characters; scripts without spaces at two characters a word. */
export function wordCount(text: string): number {
  const start = text.length > enough ? text.slice(0, enough) : text;
  const unspacedWords = (start.match(unspaced)?.length ?? 0) / 2;
  if (unspacedWords > 4) return Math.round(unspacedWords);
  let words = 0;
  let inWord = false;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    const space = code === 32 || code === 9 || code === 0xa0;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-12));
}

const stop = /[.!?]["”’»]?\s/g;
const realWord = /\p{Ll}{3}$/u;
const opensSentence = /^\s*["“‘«„¿¡]?\p{Lu}/u;

/** Whether there is a whole sentence before the end of a line: a full stop after a real word (not `U.S. city`) and another behind. */
export function holdsSentence(text: string): boolean {
  const start = text.length > enough ? text.slice(0, enough) : text;
  for (const found of start.matchAll(stop)) {
    if (!realWord.test(start.slice(Math.max(0, found.index - 3), found.index))) continue;
    const after = found.index + found[0].length;
    if (opensSentence.test(start.slice(after - 1, after + 3))) return true;
  }
  return false;
}

const speech = /["”’»“],?\s+\p{L}|[,.]["”’»“]/u;

/** Whether a line reads as copy: a sentence of some length, several, or something too long for a title. */
export function isCopy(text: string, words: number): boolean {
  if (words >= 18) return true;
  if (words >= 6 && endsSentence(text)) return true;
  if (words >= 10 && (holdsSentence(text) || (/^["“„«]/.test(text) && speech.test(text)))) return true;
  return words >= 4 && endsSentence(text) && /^["“„«]/.test(text);
}

/** Whether the words are set as an American headline sets them: every word of weight with a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.85 && /\p{Ll}/u.test(text)
  );
}

/** Whether every letter is a capital, and there are some. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
