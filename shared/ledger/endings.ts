import { expiryNotice } from '../picture/index.ts';
import type { LedgerRow } from './row.ts';

/** A month, and how many pictures' licences end in it. */
export interface MonthOfEndings {
  /** `2026-11`. */
  month: string;
  pictures: number;
  /** Some of them end within the notice an editor is given. */
  soon: boolean;
}

/** Licences that end in this month from today on, and in the eleven after it. @param now the moment, ISO 8601 */
export function endings(rows: readonly LedgerRow[], now: string): MonthOfEndings[] {
  const today = now.slice(0, 10);
  const notice = new Date(Date.parse(today) + expiryNotice * 86_400_000).toISOString().slice(0, 10);
  const ends = new Map(rows.map(({ picture, expires }) => [picture, expires ?? '']));
  const [year = 0, first = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const month = new Date(Date.UTC(year, first - 1 + index, 1)).toISOString().slice(0, 7);
    const days = [...ends.values()].filter((day) => day >= today && day.startsWith(month));
    return { month, pictures: days.length, soon: days.some((day) => day <= notice) };
  });
}
