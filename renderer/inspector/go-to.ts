import type { Finding, Place } from '#shared/checks/index.ts';
import { say } from '#shared/messages/index.ts';
import { session } from '../session/index.ts';
import { showInspector } from './attention.ts';
import { bringUp } from './reveal.ts';

/** The parts of the head that stand on the page, to be corrected there. */
const onPage = ['kicker', 'headline', 'standfirst'] as const;

/** The parts of the head that a button calls by their name. */
const named = [...onPage, 'bylines', 'dated', 'embargo', 'language', 'slug'] as const;

/** Goes to a place of the article: its block in the galley, or its field in the inspector. */
export function goToPlace(place: Place): void {
  bringUp('galley');
  const { galley } = session.getState();
  if (place.kind === 'block') {
    galley?.goToBlock(place.block);
    return;
  }
  if (place.kind === 'figure') {
    galley?.selectFigure(place.figure);
    bringUp('inspector');
    showInspector('picture', place.part, place.figure);
    return;
  }
  const field = onPage.find((part) => part === place.field);
  if (field !== undefined) {
    galley?.goToHead(field);
    return;
  }
  bringUp('inspector');
  showInspector('article', place.field);
}

/** Opens the credit of a figure, to be written. */
export function askCredit(figure: string): void {
  goToPlace({ kind: 'figure', figure, number: 0, part: 'credit' });
}

/** Opens the alternative text of a figure, to be written. */
export function askAlt(figure: string): void {
  goToPlace({ kind: 'figure', figure, number: 0, part: 'alt' });
}

/** What the button that leads to a finding says. */
export function goWords({ at }: Finding): string {
  if (at.kind === 'block') return say('inspector.go.words');
  if (at.kind === 'figure') return say(`inspector.go.${at.part}`);
  const field = named.find((part) => part === at.field);
  return say(`inspector.go.${field ?? 'field'}`);
}
