/** On paper: black on white, the copy in two columns on a standard page, nothing that only works on a screen. */
export const print = `
@media print {
  @page { size: A4; margin: 18mm 20mm 20mm; }
  :root { color-scheme: light; --sheet: #fff; --wash: #fff; --ink: #000; --ink-2: #222; --ink-3: #444; --line: #999; --pencil: #000; }
  body { --column: 100%; --broad: 100%; font-size: 10.5pt; line-height: 1.4; }
  .skip, .more, .end > section { display: none; }
  .mast, .opening, .copy, .lead, .end, .copy > :is(.wide, .full, .gallery), .longread .pull { width: auto; margin-inline: 0; }
  .longread .opening { padding-block: 0 1rem; }
  h1, .longread h1 { font-size: 25pt; }
  .standfirst { font-size: 13pt; }
  :is(.standard, .longread) .copy { columns: 2; column-gap: 8mm; }
  .copy > :is(.wide, .full, .gallery, .scroll), .longread .pull { column-span: all; }
  .copy > p { margin-block-end: .6em; orphans: 3; widows: 3; }
  .copy > :is(h2, h3) { break-after: avoid; }
  figure, .pull, .box, tr { break-inside: avoid; }
  figure img, .longread .lead img { height: auto; max-height: 78mm; object-fit: cover; }
  .full figcaption { width: auto; }
  .box { border: 1px solid var(--line); }
  .scroll { overflow: visible; }
  .scroll :is(th, td) { min-width: 0; }
}
`;
