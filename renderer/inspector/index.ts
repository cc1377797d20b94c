import './inspector.css';
import './rights/rights.css';

/** `showInspector` shows a tab and moves the focus to a field of it; `useAttention` which tab shows. */
export { type InspectorField, type InspectorTab, showInspector, useAttention } from './attention.ts';
/** `FindingGroup` findings of one weight, each with the way to its place. */
export { FindingGroup } from './FindingGroup.tsx';
/** `askCredit` and `askAlt` open a field of a figure; `goToPlace` goes to any place of the article. */
export { askAlt, askCredit, goToPlace } from './go-to.ts';
/** `Inspector` the panel beside the galley. */
export { Inspector } from './Inspector.tsx';
/** `revealWith` tells how the frame brings the galley or the inspector on screen. */
export { type Revealed, revealWith } from './reveal.ts';
export { dropDrafts } from './useDraft.ts';
/** `walkChecks` goes to the next or previous finding. */
export { walkChecks } from './walk.ts';
