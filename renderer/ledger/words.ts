import type { LedgerRow, LedgerState, Usage } from '#shared/ledger/index.ts';
import { locale, say } from '#shared/messages/index.ts';

/** How bad a state is: it stops an export, it soon will, or it is in order. */
export const severityOf: Record<LedgerState, 'block' | 'warn' | 'pass'> = {
  'credit-missing': 'block',
  'rights-ended': 'block',
  'rights-expired': 'block',
  'rights-overused': 'block',
  'rights-embargoed': 'block',
  'rights-expiring': 'warn',
  ok: 'pass',
};

/** What a row says of how it stands. @param today `2026-11-24` */
export function stateWords({ state, expires }: LedgerRow, today: string): string {
  if (state !== 'rights-expiring') return say(`ledger.state.${state}`);
  const days = Math.round((Date.parse(expires ?? today) - Date.parse(today)) / 86_400_000);
  return say('ledger.state.rights-expiring', { days });
}

const dayFormat = new Intl.DateTimeFormat(locale(), {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `18 Jul 2018`; a day no calendar has stays as it is written. */
export function dayWords(day: string): string {
  const moment = Date.parse(day);
  return Number.isNaN(moment) ? day : dayFormat.format(moment);
}

const monthFormat = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonthFormat = new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' });

/** `November 2026` of `2026-11`. */
export function monthWords(month: string): string {
  return monthFormat.format(Date.parse(`${month}-01`));
}

/** `Nov` of `2026-11`. */
export function shortMonth(month: string): string {
  return shortMonthFormat.format(Date.parse(`${month}-01`));
}

/** A sum in its currency, `£120.50`; without one where none was written. */
export function moneyWords(cost: number, currency: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return cost.toLocaleString(locale(), currency === '' ? digits : { ...digits, style: 'currency', currency });
}

/** Sums in each currency: `£1,200.00, €30.00`; empty for none. */
export function sumWords(costs: Usage['costs']): string {
  return costs.map(({ cost, currency }) => moneyWords(cost, currency)).join(', ');
}

export function agencyWords(agency: string): string {
  return agency === '' ? say('ledger.agency.none') : agency;
}
