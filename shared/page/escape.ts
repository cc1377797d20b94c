import { isSafeAddress } from '../article/index.ts';

// What HTML may not hold even when it is well formed: control characters other than white space, and non-characters, of
// which every plane of Unicode has two at its end.
const forbidden = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufdd0-\\ufdef\\ufffe\\uffff';
const lastOfPlane =
  '[\\ud83f\\ud87f\\ud8bf\\ud8ff\\ud93f\\ud97f\\ud9bf\\ud9ff\\uda3f\\uda7f\\udabf\\udaff\\udb3f\\udb7f\\udbbf\\udbff][\\udffe\\udfff]';
const special = new RegExp(`[&<>"${forbidden}]|${lastOfPlane}`);
const eachSpecial = new RegExp(special, 'g');

/** Text as it may stand between tags or between the quotation marks of an attribute. */
export function escapeText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return special.test(whole) ? whole.replace(eachSpecial, entity) : whole;
}

function entity(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return '';
  }
}

/** One attribute with its leading space; nothing at all for an empty value. */
export function attribute(name: string, value: string | number): string {
  return value === '' ? '' : ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`;
}

/** A `href` with its leading space, or null where the address may not stand on a page. */
export function linkAttribute(address: string): string | null {
  return address !== '' && isSafeAddress(address) ? ` href="${escapeText(address)}"` : null;
}

// `<` alone would do to keep a script element open; the rest keeps validators and old JSON readers content.
const unsafeInScript = new RegExp(`[<>&\\u2028\\u2029${forbidden}]|${lastOfPlane}`, 'g');

/** Data as JSON that can stand in a script element and never end it; parses back to the same values. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(unsafeInScript, (found) => found.replace(/./gs, spelled));
}

function spelled(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
