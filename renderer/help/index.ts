import './help.css';

/** `About` which Standfirst this is. */
export { About } from './About.tsx';
/** `Diagnostics` shows what it saves before it does. */
export { Diagnostics } from './Diagnostics.tsx';
/** `noteFailure` notes what broke in this window; `noteFailures` whatever nobody caught. */
export { noteFailure, noteFailures } from './failures.ts';
