import { useEffect, useState } from 'react';
import { spotOf } from '../chrome/spot.ts';
import { writtenFields } from '../convert/to-document.ts';
import { fieldStart } from '../document/head.ts';
import { blockById, figureById } from '../document/places.ts';
import { Icon } from '../dom/Icon.tsx';
import type { GalleyFinding } from '../props.ts';
import type { OpenGalley } from '../surroundings.ts';
import { type Flag, flagOf } from './flag.ts';

export type Findings = ReadonlyMap<string, readonly GalleyFinding[]>;

interface PlacedFlag extends Flag {
  place: string;
  top: number;
}

/** A pause after which moved blocks have their flags beside them again, in milliseconds. */
const calm = 150;

/** Flags in the right margin, beside what the checks found; placed anew when the page grew or blocks moved. */
export function Flags({ open, findings, go }: { open: OpenGalley; findings: Findings; go(place: string): void }) {
  const [flags, setFlags] = useState<PlacedFlag[]>([]);
  const { editor } = open;

  useEffect(() => {
    if (findings.size === 0) return setFlags([]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => setFlags([...findings].flatMap(([at, found]) => placed(open, at, found)));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(place, calm);
    };
    const size = new ResizeObserver(place);
    size.observe(editor.view.dom);
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      size.disconnect();
      editor.off('update', later);
    };
  }, [open, editor, findings]);

  return flags.map(({ place, top, severity, label, title }) => (
    <button
      key={place}
      type="button"
      className={`flag ${severity}`}
      style={{ top }}
      aria-label={label}
      title={title}
      onClick={() => go(place)}
    >
      <Icon name={severity === 'block' ? 'blocked' : 'warning'} />
    </button>
  ));
}

function placed({ editor }: OpenGalley, place: string, found: readonly GalleyFinding[]): PlacedFlag[] {
  const flag = flagOf(found);
  const dom = elementOf(editor, place);
  if (flag === null || dom === null) return [];
  return [{ ...flag, place, top: spotOf(editor.view, dom.getBoundingClientRect()).top }];
}

/** The element of a block, a figure of a gallery, or a part of the head. */
function elementOf({ view, state }: OpenGalley['editor'], place: string): HTMLElement | null {
  if (place === 'byline') return view.dom.querySelector<HTMLElement>('[data-head="byline"]');
  const field = writtenFields.find((name) => name === place);
  const pos =
    field === undefined
      ? (blockById(state.doc, place) ?? figureById(state.doc, place))?.pos
      : fieldStart(state.doc, field) - 1;
  const dom = pos === undefined ? null : view.nodeDOM(pos);
  return dom instanceof HTMLElement ? dom : null;
}
