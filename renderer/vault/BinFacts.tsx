import type { ReactNode } from 'react';
import type { Binned } from '#shared/contract/index.ts';
import { daysBetween, whenWords } from '../ui/index.ts';
import { goesWords } from './loss.ts';

interface BinFactsProps {
  binned: Pick<Binned, 'discarded' | 'who' | 'goes'>;
  now: Date;
  /** What else is said of it, before. */
  children: ReactNode;
}

/** Since when something is in the bin, by whose hand, and when it goes. */
export function BinFacts({ binned: { discarded, who, goes }, now, children }: BinFactsProps) {
  const by = who === '' ? '' : ` by ${who}`;
  return (
    <p className="article-facts">
      {children}
      {discarded !== null && <span>{`moved here ${whenWords(new Date(discarded), now)}${by}`}</span>}
      <span>{goesWords(goes, (moment) => daysBetween(now, moment))}</span>
    </p>
  );
}
