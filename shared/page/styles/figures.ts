/** Figures at their sizes, the lead picture, galleries and embeds. */
export const figures = `
.copy > figure { clear: both; margin-block: 1.9rem; }
.lead { margin-block-end: 1.8rem; }
figcaption { display: grid; gap: .1rem; padding-block-start: .55rem; font: 400 var(--small)/1.42 var(--sans); color: var(--ink-2); }
.credit { font-size: var(--tiny); color: var(--ink-3); }
.wide { width: var(--broad); }
.full { width: 100vw; }
.full img { width: 100%; max-height: 92vh; object-fit: cover; }
.copy > .wide, .copy > .gallery { width: var(--broad); margin-inline-start: calc((var(--column) - var(--broad)) / 2); }
.copy > .full { margin-inline-start: calc((var(--column) - 100vw) / 2); }
.full figcaption { width: var(--broad); margin-inline: auto; }
.gallery .set { display: grid; gap: 1.4rem; align-items: start; }
.gallery > figcaption { padding-block-start: .9rem; }
.embed a { font-weight: 500; }
.site { font: 400 var(--tiny)/1.4 var(--sans); color: var(--ink-3); }
p.embed { padding: .8rem 1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--ink); line-height: 1.35; }
p.embed .site { display: block; margin-block-start: .2rem; }
@media (min-width: 40.5rem) {
  .gallery .set { grid-template-columns: 1fr 1fr; }
  .gallery figure:only-child, .gallery figure:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .copy > .half { width: calc(50% - .75rem); margin-block: .4rem 1rem; }
  .copy > .left { float: inline-start; margin-inline-end: 1.5rem; }
  .copy > .right { float: inline-end; margin-inline-start: 1.5rem; }
}
`;
