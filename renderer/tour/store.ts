import { type Tour, type TourStep, tourSteps } from '#shared/contract/index.ts';
import { changeSettings } from '../settings/index.ts';

/** Begins the walk through an article, from its first step. @throws DeskError when it could not be kept */
export function startTour(article: string): Promise<void> {
  return changeSettings({ tour: { article, done: [] } });
}

/** Ends the walk; the article stays. @throws DeskError when it could not be kept */
export function leaveTour(): Promise<void> {
  return changeSettings({ tour: null });
}

/** Keeps the steps that are taken now beside those that were: what is undone again was learnt all the same. */
export async function noteSteps(tour: Tour, taken: ReadonlySet<TourStep>): Promise<void> {
  const done = tourSteps.filter((step) => tour.done.includes(step) || taken.has(step));
  if (done.length > tour.done.length) await changeSettings({ tour: { ...tour, done } });
}
