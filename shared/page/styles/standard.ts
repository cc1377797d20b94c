/**
 * The standard page: a text column, and on a wide sheet a side column. The related list fills the side of the lead
 * picture, its caption the foot of that side; without a list the picture takes both columns.
 */
export const standard = `
@media (min-width: 67rem) {
  .standard :is(.mast, .end, article) { width: 62rem; margin-inline: auto; }
  .standard .end > * { max-width: 40rem; }
  .standard article { --column: 40rem; display: grid; grid-template-columns: 40rem minmax(0, 1fr); column-gap: 4rem; }
  .standard article > * { grid-column: 1; width: auto; margin-inline: 0; }
  .standard .opening { grid-column: 1 / -1; width: auto; }
  .standard .opening > * { max-width: 50rem; }
  .standard .copy > :is(.wide, .gallery) { margin-inline-start: 0; }
  .standard .copy > .full { margin-inline-start: calc((62rem - 100vw) / 2); }
  .standard .lead { grid-column: 1 / -1; }
  .standard .lead.wide figcaption { grid-template-columns: 40rem minmax(0, 1fr); column-gap: 4rem; align-items: baseline; }
  .standard .lead.full { width: 100vw; margin-inline-start: calc((62rem - 100vw) / 2); }
  .standard .lead:not(.wide, .full) { display: grid; grid-template-columns: subgrid; }
  .standard .lead:not(.wide, .full) figcaption { align-self: end; padding-block-start: .6rem; border-block-start: 1px solid var(--line); }
  .standard .more { margin-block-start: 0; }
  .standard .beside-copy > .more { grid-column: 2; grid-row: 2; align-self: start; margin-block-start: .4rem; }
  .standard .beside-copy > .lead ~ .more { grid-row: 3; }
  .standard .beside-lead { grid-template-rows: auto 1fr auto auto; }
  .standard .beside-lead > .lead { grid-row: 2 / span 2; grid-template-rows: subgrid; }
  .standard .beside-lead > .lead img { grid-row: 1 / -1; }
  .standard .beside-lead > .lead figcaption { grid-row: 2; }
  .standard .beside-lead > .more { grid-column: 2; grid-row: 2; align-self: start; margin-block-end: 1.5rem; }
}
`;
