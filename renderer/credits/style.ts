import { create } from 'zustand';
import { type CreditStyle, creditStyleOf, type DeskCredits, untouchedCredits } from '#shared/credits/index.ts';
import type { CreditHistory } from '#shared/ledger/index.ts';
import { desk } from '../desk/index.ts';

interface Known {
  credits: DeskCredits;
  /** What the desk's changes come to. */
  style: CreditStyle;
  /** What the library's pictures were credited with. */
  history: CreditHistory;
  isHistoryKnown: boolean;
  /** What the desk's credits were before each change made here, last change last. */
  before: readonly DeskCredits[];
}

const noHistory: CreditHistory = { creator: [], creditLine: [], source: [], copyrightNotice: [] };

/** How this desk credits pictures. As shipped until the desk has answered. */
export const useDeskCredits = create<Known>(() => ({
  credits: untouchedCredits,
  style: creditStyleOf(untouchedCredits),
  history: noHistory,
  isHistoryKnown: false,
  before: [],
}));

/** How this desk credits pictures, followed. */
export function useCreditStyle(): CreditStyle {
  return useDeskCredits(({ style }) => style);
}

/** Asks the desk for its agencies and rules. @throws DeskError `credits-unreadable` */
export async function loadDeskCredits(): Promise<void> {
  know(await desk.call('credits.read', {}));
}

/** Changes the desk's agencies and rules: on screen at once, then on disk. @throws DeskError when they could not be kept */
export async function changeDeskCredits(change: Partial<DeskCredits>): Promise<void> {
  const { credits, before } = useDeskCredits.getState();
  useDeskCredits.setState({ before: [...before, credits] });
  await keep({ ...credits, ...change });
}

/** Takes the last change back. @throws DeskError when that could not be kept */
export async function undoDeskCredits(): Promise<void> {
  const { before } = useDeskCredits.getState();
  const last = before.at(-1);
  if (last === undefined) return;
  useDeskCredits.setState({ before: before.slice(0, -1) });
  await keep(last);
}

async function keep(credits: DeskCredits): Promise<void> {
  know(credits);
  await desk.call('credits.write', { credits });
}

/** Asks what the library's pictures were credited with. @throws DeskError */
export async function loadCreditHistory(): Promise<void> {
  // Asked once, however many fields want it.
  useDeskCredits.setState({ isHistoryKnown: true });
  try {
    useDeskCredits.setState({ history: await desk.call('credits.history', {}) });
  } catch (error) {
    useDeskCredits.setState({ isHistoryKnown: false });
    throw error;
  }
}

function know(credits: DeskCredits): void {
  useDeskCredits.setState({ credits, style: creditStyleOf(credits) });
}
