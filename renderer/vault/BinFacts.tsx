import type { ReactNode } from 'react';
import type { Binned } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
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
  return (
    <p className="article-facts">
      {children}
      {discarded !== null && <span>{movedWords(whenWords(new Date(discarded), now), who)}</span>}
      <span>{goesWords(goes, (moment) => daysBetween(now, moment))}</span>
    </p>
  );
}

function movedWords(when: string, who: string): string {
  return who === '' ? say('vault.bin.moved', { when }) : say('vault.bin.movedBy', { when, who });
}
