/** Control characters, but for a line's end, and marks that turn the direction of the text around them. */
const unprintable = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A value from a picture's metadata as plain text: in Unicode's composed form, trimmed, line ends as `\n`, and nothing
 * in it that acts on a screen. Markup in it is text like any other.
 */
export function plain(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '').normalize('NFC').trim();
}

/** Text cut to a length in UTF-16 units, never inside a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most);
  return whole.replace(/[\ud800-\udbff]$/, '');
}
