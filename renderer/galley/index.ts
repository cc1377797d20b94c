export { Galley } from './Galley.tsx';
export type { FigureChange, GalleyHandle, GalleyRange } from './handle.ts';
export type { GalleyChange, GalleyFinding, GalleyProps, GalleySelection } from './props.ts';
