import type { LedgerRow, LedgerState, Usage } from '#shared/ledger/index.ts';

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
  switch (state) {
    case 'credit-missing':
      return 'No credit';
    case 'rights-ended':
      return 'No further use';
    case 'rights-expired':
      return 'Expired';
    case 'rights-overused':
      return 'Used too often';
    case 'rights-embargoed':
      return 'Embargoed';
    case 'rights-expiring': {
      const days = Math.round((Date.parse(expires ?? today) - Date.parse(today)) / 86_400_000);
      return days === 0 ? 'Last day' : `${counted(days, 'day')} left`;
    }
    case 'ok':
      return 'In order';
  }
}

/** `1 picture`, `2,400 pictures`. */
export function counted(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
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

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

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
  return cost.toLocaleString('en-GB', currency === '' ? digits : { ...digits, style: 'currency', currency });
}

/** Sums in each currency: `£1,200.00, €30.00`; empty for none. */
export function sumWords(costs: Usage['costs']): string {
  return costs.map(({ cost, currency }) => moneyWords(cost, currency)).join(', ');
}

export function agencyWords(agency: string): string {
  return agency === '' ? 'No credit' : agency;
}
