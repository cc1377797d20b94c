import { type RefObject, useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { Head } from '#shared/article/index.ts';
import { useSession } from '../session/index.ts';

export type InspectorTab = 'article' | 'picture' | 'checks';

/** A field of the inspector that can be gone to: one of the head, or a part of the selected figure. */
export type InspectorField = keyof Head | 'credit' | 'caption' | 'alt' | 'picture';

interface Attention {
  tab: InspectorTab;
  /** The field that is to take the focus as soon as it is on screen; of that figure, where one is named. */
  wanted: { field: InspectorField; figure: string | null } | null;
}

/** What the inspector shows. */
export const useAttention = create<Attention>(() => ({ tab: 'article', wanted: null }));

/**
 * Shows a tab of the inspector and, where one is named, moves the focus to a field of it.
 * @param figure waits until this figure is the selected one: the galley tells of its selection a moment later
 */
export function showInspector(tab: InspectorTab, field?: InspectorField, figure: string | null = null): void {
  useAttention.setState({ tab, wanted: field === undefined ? null : { field, figure } });
}

/** The ref of a field that can be gone to: it takes the focus when it is wanted. */
export function useWanted<Control extends HTMLElement>(field: InspectorField | undefined): RefObject<Control | null> {
  const ref = useRef<Control>(null);
  const wanted = useAttention((attention) => attention.wanted);
  const selected = useSession((open) => open.selectedFigure);
  useEffect(() => {
    if (wanted === null || wanted.field !== field || ref.current === null) return;
    if (wanted.figure !== null && wanted.figure !== selected) return;
    ref.current.focus();
    ref.current.scrollIntoView({ block: 'nearest' });
    useAttention.setState({ wanted: null });
  }, [field, wanted, selected]);
  return ref;
}
