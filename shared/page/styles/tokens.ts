/** Type, measures and colours, light and dark. Blue pencil marks what a reader can act on; all else is ink on paper. */
export const tokens = `
:root {
  color-scheme: light dark;
  --serif: "Newsreader Variable", "Source Serif 4 Variable", Charter, "Iowan Old Style", Georgia, serif;
  --sans: "Schibsted Grotesk Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --tiny: .8125rem;
  --small: .9375rem;
  --body: 1.1875rem;
  --lede: 1.4375rem;
  --crosshead: 1.5rem;
  --quote: clamp(1.5rem, 1.2rem + 1.2vw, 2rem);
  --headline: clamp(2rem, 1.45rem + 2.6vw, 3.25rem);
  --display: clamp(2.25rem, 1.2rem + 4.6vw, 5rem);
  --measure: 38rem;
  --sheet: #fff;
  --wash: #f1f3f2;
  --field: #fff;
  --line: #d3d8d5;
  --edge: #7d8682;
  --ink: #161b19;
  --ink-2: #434b47;
  --ink-3: #5a635f;
  --on-ink: #fff;
  --pencil: #1d45c9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --sheet: #1b201e;
    --wash: #242a27;
    --field: #101413;
    --line: #2f3633;
    --edge: #7b8580;
    --ink: #eaedeb;
    --ink-2: #bcc4c0;
    --ink-3: #98a29d;
    --on-ink: #121615;
    --pencil: #93b0ff;
  }
}
`;
