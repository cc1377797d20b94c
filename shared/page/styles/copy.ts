/** The copy: paragraphs, headings, quotations, lists, boxes and tables. */
export const copy = `
.copy { display: flow-root; margin-block-end: 2rem; }
.copy > p { margin-block-end: 1em; text-wrap: pretty; }
.copy h2, .copy h3 { line-height: 1.2; letter-spacing: -.012em; text-wrap: balance; }
.copy > h2 { margin-block: 2.2em .5em; font-size: var(--crosshead); font-weight: 650; }
.copy > h3 { margin-block: 1.8em .4em; font-size: 1.25rem; font-weight: 650; }
.copy > :first-child { margin-block-start: 0; }
.copy > blockquote { margin-block: 1.6rem; padding-inline-start: 1.2rem; border-inline-start: 3px solid var(--line); color: var(--ink-2); }
.copy blockquote p + p { margin-block-start: .7em; }
.copy > ul, .copy > ol { margin-block: 0 1.2em; padding-inline-start: 1.4em; }
.copy li { padding-block: .15em; }
.copy li::marker { color: var(--ink-3); }
.copy li :is(ul, ol) { padding-inline-start: 1.2em; }
.copy > hr { width: 6rem; margin: 2.4rem auto; border: 0; border-block-start: 1px solid var(--edge); }
.pull { clear: both; margin-block: 2.4rem; padding-block-start: .9rem; border-block-start: 4px solid var(--ink); }
.pull blockquote { font-size: var(--quote); line-height: 1.2; letter-spacing: -.014em; text-wrap: balance; }
.pull .speaker { margin-block-start: .7rem; font: 400 var(--small)/1.4 var(--sans); color: var(--ink-2); }
.box { margin-block: 2rem; padding: 1.1rem 1.25rem; background: var(--wash); font: 400 1rem/1.5 var(--sans); }
.box :is(h2, h3) { margin-block-end: .5rem; font: 650 1.0625rem/1.35 var(--sans); letter-spacing: 0; }
.box :is(p, ul, ol) + * { margin-block-start: .6rem; }
.box :is(ul, ol) { padding-inline-start: 1.2em; }
table { width: 100%; margin-block: 2rem; border-collapse: collapse; font: 400 var(--small)/1.4 var(--sans); }
caption { padding-block-end: .6rem; text-align: start; font-weight: 650; }
th, td { padding: .5rem .9rem .5rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-block-end: 2px solid var(--ink); vertical-align: bottom; }
th { font-weight: 650; }
.scroll { margin-block: 2rem; overflow-x: auto; overscroll-behavior-x: contain; }
.scroll table { margin-block: 0; }
.scroll :is(th, td) { min-width: 7rem; }
.scroll caption { position: sticky; inset-inline-start: 0; }
@media (forced-colors: active) { .box { border: 1px solid; } }
`;
