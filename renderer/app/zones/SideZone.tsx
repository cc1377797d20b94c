import { type ReactNode, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { changeSettings, useSettings } from '../../settings/index.ts';
import { problem } from '../problem.ts';
import { useCompact } from '../room.ts';
import { Edge } from './Edge.tsx';

interface SideZoneProps {
  zone: 'library' | 'inspector';
  isOpen: boolean;
  /** Over the galley instead of beside it. */
  isDrawer: boolean;
  onHide: () => void;
  children: ReactNode;
}

/** Widths in pixels: as drawn, as drawn in a compact window, and the limits an editor can drag to. */
const widths = {
  library: { drawn: 276, compact: 216, least: 180, most: 460, setting: 'libraryWidth' },
  inspector: { drawn: 348, compact: 296, least: 260, most: 560, setting: 'inspectorWidth' },
} as const;

/** A zone beside the galley: its edge can be dragged, and it can be hidden. */
export function SideZone({ zone, isOpen, isDrawer, onHide, children }: SideZoneProps) {
  const { drawn, compact, least, most, setting } = widths[zone];
  const isCompact = useCompact();
  const remembered = useSettings(({ settings }) => settings[setting]);
  const [dragged, setDragged] = useState<number | null>(null);
  if (!isOpen) return null;
  // What fitted a wide window is not kept to in a compact one.
  const width = isCompact ? compact : (dragged ?? remembered ?? drawn);
  const edge = isCompact ? null : (
    <Edge
      label={say(`app.zone.${zone}.width`)}
      side={zone === 'library' ? 'left' : 'right'}
      width={width}
      least={least}
      most={most}
      onHide={onHide}
      onWidth={(to, settled) => {
        setDragged(settled ? null : to);
        if (settled) changeSettings({ [setting]: to }).catch(problem);
      }}
    />
  );
  return (
    <aside
      className={`side-zone${isDrawer ? ' drawer' : ''}`}
      data-zone={zone}
      aria-label={say(`app.zone.${zone}`)}
      style={{ inlineSize: width }}
    >
      {children}
      {edge}
    </aside>
  );
}
