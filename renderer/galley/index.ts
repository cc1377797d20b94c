export { Galley } from './Galley.tsx';
export type { GalleyHandle, GalleyRange } from './handle.ts';
export type { GalleyChange, GalleyFinding, GalleyProps, GalleySelection } from './props.ts';
