import { isSafeAddress } from '../article/index.ts';

const markup = /[&<>"]/;
const eachMarkup = /[&<>"]/g;

/** Text as it may stand between tags or between the quotation marks of an attribute. */
export function escapeText(text: string): string {
  return markup.test(text) ? text.replace(eachMarkup, entity) : text;
}

function entity(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return '&quot;';
  }
}

// What HTML may not hold even when it is escaped: control characters other than white space, and non-characters, of
// which every plane of Unicode has two at its end.
const controls = [
  '\\u0000-\\u0008\\u000b\\u000c\\u000e\\u000f\\u009f',
  '\\u0010-\\u001f',
  '\\u007f-\\u008e',
  '\\u008f-\\u009e',
];
const nonCharacters = '\\ufdd0-\\ufdef\\ufffe\\uffff';
const lastOfPlane =
  '[\\ud83f\\ud87f\\ud8bf\\ud8ff\\ud93f\\ud97f\\ud9bf\\ud9ff\\uda3f\\uda7f\\udabf\\udaff\\udb3f\\udb7f\\udbbf\\udbff][\\udffe\\udfff]';
const eachForbidden = new RegExp(`[${controls.join('')}${nonCharacters}]|${lastOfPlane}`, 'g');

// Nearly every page has none of them, and this is the only look at every character of it. V8 looks for a class of up to
// 16 characters many at a time, which a page of Latin letters can use; for any other, one look for all that is suspect.
const wide = /[\u0100-\uffff]/;
const suspectNarrow = controls.map((characters) => new RegExp(`[${characters}]`));
const suspectWide = [new RegExp(`[${controls.join('')}${nonCharacters}\\ud800-\\udfff]`)];

function holdsForbidden(text: string): boolean {
  const suspects = wide.test(text) ? suspectWide : suspectNarrow;
  return suspects.some((characters) => characters.test(text));
}

/** A whole page without the characters HTML may not hold, and with a replacement character for half of one. */
export function cleanHtml(html: string): string {
  if (!holdsForbidden(html)) return html;
  // A vertical tab is how word processors break a line, and a form feed a page: words must not run together.
  return html.toWellFormed().replace(eachForbidden, (found) => (found === '\v' || found === '\f' ? ' ' : ''));
}

/** One attribute with its leading space; nothing at all for an empty value. */
export function attribute(name: string, value: string | number): string {
  return value === '' ? '' : ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`;
}

/**
 * A `href` with its leading space, or null where the address may not stand on a page. Characters that browsers forgive
 * but no address may hold are percent-encoded, as a browser would on following it.
 */
export function linkAttribute(address: string): string | null {
  if (address === '' || !isSafeAddress(address)) return null;
  return ` href="${escapeText(address.replace(/["<>\\^`{|}]/g, encodeURIComponent))}"`;
}

// `<` alone would do to keep a script element open; the rest keeps validators and old JSON readers content.
const unsafeInScript = /[<>&\u2028\u2029]/g;

/** Data as JSON that can stand in a script element and never end it; parses back to the same values. */
export function scriptJson(data: unknown): string {
  const json = JSON.stringify(data).replace(unsafeInScript, spelled);
  return holdsForbidden(json) ? json.replace(eachForbidden, (found) => found.replace(/./gs, spelled)) : json;
}

function spelled(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
