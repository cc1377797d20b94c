/**
 * The sheet and what every page has around its copy. What runs from edge to edge takes its width from the window, which
 * counts a scroll bar in: `body` clips the few pixels too many. (Container units would not count it, but the HTML
 * checker does not know them.)
 */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
html { text-size-adjust: 100%; background: var(--sheet); }
body {
  --column: min(100vw - 2.5rem, var(--measure));
  --broad: min(100vw - 2.5rem, 62rem);
  margin: 0;
  color: var(--ink);
  font: 400 var(--body)/1.58 var(--serif);
  font-optical-sizing: auto;
  overflow-wrap: anywhere;
  overflow-x: clip;
}
h1, h2, h3, p, ul, ol, figure, blockquote, address { margin: 0; padding: 0; }
img { display: block; max-width: 100%; height: auto; background: var(--wash); }
img[srcset] { width: 100%; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
sub, sup { font-size: .7em; line-height: 0; }
.sc { font-variant-caps: all-small-caps; letter-spacing: .04em; }
:focus-visible { outline: 2px solid var(--pencil); outline-offset: 2px; }
:target { scroll-margin-block-start: 1.5rem; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: .5rem; z-index: 1; padding: .5rem 1rem; background: var(--sheet); }
.mast, .opening, .copy, .more, .end, .lead { width: var(--column); margin-inline: auto; }
.mast {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 1rem;
  padding: 1rem 0 .8rem;
  font: 400 .875rem/1.3 var(--sans);
  color: var(--ink-2);
}
.mast .title { font: 600 1.25rem/1.2 var(--serif); letter-spacing: -.01em; color: var(--ink); }
.mast .title a { display: inline-block; padding-block: .15rem; text-decoration: none; }
.mast .title a:hover { text-decoration: underline; }
.opening { border-block-start: 4px solid var(--ink); padding-block-start: 1rem; }
main:first-child .opening { margin-block-start: 1.5rem; }
.kicker { margin-block-end: .35rem; font: 600 1rem/1.35 var(--sans); color: var(--pencil); }
h1 { font: 500 var(--headline)/1.06 var(--serif); letter-spacing: -.02em; text-wrap: balance; }
.standfirst { margin-block-start: .9rem; font-size: var(--lede); line-height: 1.34; color: var(--ink-2); text-wrap: pretty; }
.signature { display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin-block: 1.2rem 1.6rem; font: 400 var(--small)/1.5 var(--sans); color: var(--ink-2); }
.signature address { font-style: normal; font-weight: 650; color: var(--ink); }
.signature .role { font-weight: 400; color: var(--ink-2); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } }
`;
