import { create } from 'zustand';
import { session } from '../session/index.ts';
import { type Placed, placedFigures } from './placed.ts';
import { useDeskCredits } from './style.ts';
import { type CreditField, type CreditValues, changeOf, valuesOf } from './values.ts';

/** What the Credits place shows. */
export type CreditsView = 'pictures' | 'agencies' | 'rules';

interface CreditsState {
  view: CreditsView;
  /** The figures on show; null shows all. Those without credit when the list was asked for: one that is credited stays in sight. */
  listed: ReadonlySet<string> | null;
  /** Figures that are credited together. */
  chosen: ReadonlySet<string>;
  /** The figure to begin with. */
  wanted: string | null;
  /** The field the focus goes to as soon as its row is in the document. */
  field: { figure: string; name: CreditField } | null;
}

export const useCredits = create<CreditsState>(() => ({
  view: 'pictures',
  listed: null,
  chosen: new Set(),
  wanted: null,
  field: null,
}));

/** Begins anew with the open article: with those without credit where there are any, at a figure where one is named. */
export function startCrediting(figure: string | null): void {
  const bare = placedNow().filter(({ credit }) => credit === '');
  const isBare = figure === null || bare.some((placed) => placed.figure.id === figure);
  useCredits.setState({ view: 'pictures', chosen: new Set(), wanted: figure });
  list(bare.length > 0 && isBare ? 'bare' : 'all');
}

/** Lists the pictures without credit, or all. */
export function list(which: 'bare' | 'all'): void {
  const bare = placedNow().filter(({ credit }) => credit === '');
  useCredits.setState({
    listed: which === 'all' ? null : new Set(bare.map(({ figure }) => figure.id)),
    chosen: new Set(),
  });
}

/** The figures of the open article as they stand at this moment, whatever the screen shows. */
export function placedNow(): Placed[] {
  const { latest, pictures } = session.getState();
  const article = latest();
  return article === null ? [] : placedFigures(article, pictures, useDeskCredits.getState().style);
}

/** Writes fields of a figure, and of all that are chosen where it is one of them: one step that Undo takes back. */
export function writeCredit(figure: string, values: Partial<CreditValues>): void {
  const { chosen } = useCredits.getState();
  const together = chosen.has(figure) ? chosen : new Set([figure]);
  const placed = placedNow().filter((one) => together.has(one.figure.id));
  session.getState().galley?.changeFigures(placed.map((one) => changeOf(one, values)));
}

/** Credits a figure as the one listed above it; false where none stands above. */
export function creditAsAbove(figure: string): boolean {
  const rows = listedNow();
  const above = rows[rows.findIndex((one) => one.figure.id === figure) - 1];
  if (above === undefined) return false;
  const { creditLine, ...others } = valuesOf(above);
  writeCredit(figure, { ...others, creditLine: creditLine === '' ? above.credit : creditLine });
  return true;
}

/** The figure without credit that comes next, or before; round the end. Null where every one has its credit. */
export function nextBare(figure: string, step: 1 | -1): string | null {
  const rows = listedNow();
  const at = rows.findIndex((one) => one.figure.id === figure);
  for (let count = 1; count <= rows.length; count++) {
    const row = rows.at((at + step * count) % rows.length);
    if (row !== undefined && row.credit === '' && row.figure.id !== figure) return row.figure.id;
  }
  return null;
}

/** The figure listed after or before another; null past the ends. */
export function neighbour(figure: string, step: 1 | -1): string | null {
  const rows = listedNow();
  const at = rows.findIndex((one) => one.figure.id === figure) + step;
  return at < 0 ? null : (rows[at]?.figure.id ?? null);
}

/** Chooses a figure, or lets it go. */
export function toggle(figure: string): void {
  const chosen = new Set(useCredits.getState().chosen);
  if (!chosen.delete(figure)) chosen.add(figure);
  useCredits.setState({ chosen });
}

/** Puts the focus in a field of the list; the list brings its row into the document where it is far away. */
export function focusField(figure: string, name: CreditField): void {
  if (!focused(figure, name)) useCredits.setState({ field: { figure, name } });
}

/** Puts the focus in a field that is in the document; false where it is not. */
export function focused(figure: string, name: CreditField): boolean {
  const found = document.querySelector(`[data-credit-row="${figure}"] [data-credit-field="${name}"]`);
  if (!(found instanceof HTMLInputElement)) return false;
  found.focus();
  found.select();
  found.closest('tr')?.scrollIntoView({ block: 'nearest' });
  return true;
}

function listedNow(): Placed[] {
  const { listed } = useCredits.getState();
  return placedNow().filter(({ figure }) => listed === null || listed.has(figure.id));
}
