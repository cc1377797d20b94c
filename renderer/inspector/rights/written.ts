import { isSafeAddress } from '#shared/article/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import type { Rights } from '#shared/picture/index.ts';

/** The rights with one of them set; what is emptied is not known any more. */
export function withRight<Name extends keyof Rights>(rights: Rights, name: Name, value: Rights[Name]): Rights {
  const { [name]: _, ...others } = rights;
  return value === undefined || value === '' || value === false ? others : { ...others, [name]: value };
}

/** What costs are written in, those of most desks first. */
const currencies = ['GBP', 'EUR', 'USD', 'AUD', 'CAD', 'CHF', 'DKK', 'INR', 'JPY', 'NOK', 'NZD', 'PLN', 'SEK', 'ZAR'];

const currencyNames = new Intl.DisplayNames(locale(), { type: 'currency' });

/** Currencies to choose from, the one that stands among them. */
export function currencyOptions(current: string): { value: string; label: string }[] {
  const all = current === '' || currencies.includes(current) ? currencies : [...currencies, current];
  return [
    { value: '', label: say('inspector.rights.currency.none') },
    ...all.map((value) => ({ value, label: `${value}, ${currencyNames.of(value) ?? ''}` })),
  ];
}

/** A sum as it is typed, with a point or a comma: `120.50`, `120,5`; undefined for nothing, null for no sum. */
export function costOf(words: string): number | undefined | null {
  const typed = words.trim().replace(',', '.');
  if (typed === '') return undefined;
  return /^\d{1,9}(\.\d{0,2})?$/.test(typed) ? Number(typed) : null;
}

/** How often, as it is typed: undefined for nothing, null for no number of times. */
export function timesOf(words: string): number | undefined | null {
  const typed = words.trim();
  if (typed === '') return undefined;
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : null;
}

/** Whether words can be where a licence is read. */
export function isAddress(words: string): boolean {
  return words === '' || (/^https?:\/\/\S/i.test(words) && isSafeAddress(words));
}
