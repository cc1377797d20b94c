/**
 * How much a text looks like something a person wrote, from what stands beside each character above ASCII: an accented
 * letter inside a word and a quotation mark at its edge speak for it, a symbol inside a word or a control character
 * against. A number without unit, for comparing readings of the same bytes; above zero is believable.
 */
export function plausibility(text: string): number {
  let worth = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const code = character.charCodeAt(0);
    if (code >= 0x20 && code < 0x7f) continue;
    worth += isControl(code) ? -5 : code > 0x7f ? worthOf(character, text.charAt(at - 1), text.charAt(at + 1)) : 0;
  }
  return worth;
}

function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xfffd
  );
}

function worthOf(character: string, before: string, after: string): number {
  const inWord = isLetter(before) && isLetter(after);
  if (isLetter(character)) {
    const shouting = isUpper(character) && isLower(before);
    return shouting ? -2 : isLetter(before) || isLetter(after) ? 1 : 0;
  }
  if (/[’‘“”„«»–—…\u00a0]/.test(character)) return inWord && character !== '’' && character !== '–' ? -1 : 1;
  return inWord ? -2 : 0;
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isUpper = (character: string) => /\p{Lu}/u.test(character);
const isLower = (character: string) => /\p{Ll}/u.test(character);
