import type { CSSProperties, ReactNode } from 'react';
import type { Spot } from './state.ts';

interface OverProps {
  spot: Spot;
  /** Which side of the place it keeps to: where its text starts, or where its block ends. */
  side: 'start' | 'end';
  children: ReactNode;
}

/** Puts a toolbar over a place of the sheet; where the sheet is too narrow for that it gives way, and stays inside. */
export function Over({ spot, side, children }: OverProps) {
  const indent = side === 'start' ? `${spot.left - 20}px` : `calc(100% - ${spot.left + spot.width}px)`;
  const style: CSSProperties & { '--indent': string } = { top: spot.top, '--indent': indent };
  return (
    <div className={`over ${side}`} style={style}>
      {children}
    </div>
  );
}
