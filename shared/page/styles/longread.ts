/** The long read: a picture from edge to edge, a display headline, a drop cap, quotations across the page. */
export const longread = `
.longread :is(.mast, .opening) { width: var(--broad); }
.longread .opening { border: 0; padding-block: clamp(1.2rem, 4vw, 3.5rem); }
.longread h1 { font-size: var(--display); font-weight: 400; line-height: 1; letter-spacing: -.028em; }
.longread .standfirst { max-width: 44rem; margin-block-start: 1.4rem; }
.longread .signature { margin-block-end: 0; }
.longread .lead { width: 100vw; margin-block-end: 2.4rem; }
.longread .lead img { height: clamp(15rem, 62vh, 46rem); object-fit: cover; }
html:not([dir]) .longread .copy > p:first-of-type::first-letter { float: inline-start; padding: .14em .06em 0 0; font-size: 5.7em; font-weight: 500; font-variant-caps: normal; line-height: .66; }
.longread .copy > h2 { margin-block: 3em 1em; font-size: var(--quote); font-weight: 400; text-align: center; }
.longread .pull { width: var(--broad); margin-inline-start: calc((var(--column) - var(--broad)) / 2); padding-block: 1rem; border: 0; text-align: center; }
.longread .pull blockquote { font-size: var(--headline); line-height: 1.1; }
`;
