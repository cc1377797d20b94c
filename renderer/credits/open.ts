import { type CreditsView, useCredits } from './store.ts';

let show: () => void = () => undefined;

/** Tells how the Credits place is brought on screen: the frame knows which place shows. */
export function openCreditsWith(bringUp: () => void): void {
  show = bringUp;
}

/** Goes to the list of the open article's pictures: to a figure, or to the first without a credit. */
export function openCredits(figure: string | null): void {
  useCredits.setState({ view: 'pictures', wanted: figure });
  show();
}

/** Goes to another view of the place. */
export function showCredits(view: CreditsView): void {
  useCredits.setState({ view });
  show();
}
