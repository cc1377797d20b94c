import { IntlMessageFormat } from 'intl-messageformat';
import { english, type MessageKey } from './english.ts';
import { german } from './german.ts';
import { type Language, languages } from './languages.ts';
import { mirrored } from './mirror.ts';

/** A language to speak; `x-mirror` is English from right to left, which tests alone ask for. */
export type Spoken = Language | 'x-mirror';

const messages: Record<Language, Record<MessageKey, string>> = { en: english, de: german };

let spoken: Spoken = 'en';
const known = new Map<MessageKey, IntlMessageFormat>();

/** What a message needs: each of its placeholders, by name. */
export type Values = Record<string, string | number>;

/** Speaks a language from now on. A window does so once, before anything of it that speaks is loaded. */
export function setLanguage(language: Spoken): void {
  spoken = language;
  known.clear();
}

/** How numbers, dates and names of languages go in it, as BCP 47, for `Intl`. */
export function locale(): string {
  return languages[base()].locale;
}

/** Where its lines begin. */
export function direction(): 'ltr' | 'rtl' {
  return spoken === 'x-mirror' ? 'rtl' : languages[spoken].direction;
}

/** Whether there is a message of that name. */
export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}

/** A message in the language that is spoken. */
export function say(key: MessageKey, values?: Values): string {
  const said = format(key).format(values);
  if (typeof said !== 'string') throw new TypeError(`The message ${key} has tags: it is rich.`);
  return said;
}

/**
 * A message with parts that are no text: what stands between `<name>` and `</name>` is given to the value of that name,
 * which makes a part of it. Gives text and parts in order.
 */
export function sayRich<Part>(
  key: MessageKey,
  values: Record<string, string | number | Part | ((inside: (string | Part)[]) => Part)>,
): (string | Part)[] {
  return format(key)
    .formatToParts<Part>(values)
    .map(({ value }) => value);
}

function base(): Language {
  return spoken === 'x-mirror' ? 'en' : spoken;
}

function format(key: MessageKey): IntlMessageFormat {
  const made = known.get(key) ?? make(key);
  known.set(key, made);
  return made;
}

function make(key: MessageKey): IntlMessageFormat {
  const message = new IntlMessageFormat(messages[base()][key], locale());
  return spoken === 'x-mirror' ? new IntlMessageFormat(mirrored(message.getAst()), locale()) : message;
}
