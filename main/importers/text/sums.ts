import { numberWords } from './number-words.ts';

const term = String.raw`(?:\d{1,3}|${numberWords})`;
const operator = '[+−–×x*÷/-]|plus|minus|times|mal|geteilt';
/** A sum, finished or not, with nothing else beside: `8+6 = ?`, `4 − three =`, `× six = thirty six`. */
const whole = new RegExp(
  String.raw`^(?=.*(?:${operator}))[\s(]*(?:(?:${term}|${operator}|[=?_()])[\s-]*){2,12}$`,
  'iu',
);
const asks = /[=?_]\s*\)?$|^\s*[+−–×x*÷]|=/;
/** What stands before the sum on the same line: `Please enter an answer in digits:`, `What is`. */
const prompt = new RegExp(
  String.raw`^.{0,90}(?:[:?]|\b(?:what(?:'s| is)|solv(?:e|ing)|answer|human|spam|captcha|sum|wie viel ist|was ist|combien font|cuánto es|quanto fa|hoeveel is|quanto é|vad är))\s*(?=[\s(]*(?:${term}|[?_])\s*(?:${operator}))`,
  'iu',
);
/** Numbers in words and figures run together, which a picture of a code leaves behind: `five7four1eight`. */
const code = new RegExp(String.raw`^(?=.*\d)(?=.*\p{L})(?:\d{1,2}|${numberWords}){3,}$`, 'iu');

/** Whether a line is a sum to solve or a code to copy, as boxes that keep machines out print them. */
export function isSum(text: string): boolean {
  const line = text.trim();
  if (line.length > 140) return false;
  if (!/\s/.test(line) && code.test(line)) return true;
  if (!/[=?_+−–×*÷]/.test(line)) return false;
  if (whole.test(line)) return asks.test(line);
  const label = prompt.exec(line)?.[0];
  return label !== undefined && whole.test(line.slice(label.length));
}
