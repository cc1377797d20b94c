/** The brief: one narrow column, one picture, its points ticked off in pencil. */
export const brief = `
.brief { --measure: 34rem; }
.brief h1 { font-size: clamp(1.75rem, 1.45rem + 1.4vw, 2.25rem); }
.brief .standfirst { margin-block-start: .6rem; font-size: 1.25rem; }
.brief .signature { margin-block: .7rem 1.2rem; }
.brief .lead { margin-block-end: 1.2rem; }
.brief .copy > p { margin-block-end: .7em; }
.brief .copy > ul { margin-block: 1.2rem; padding: 1rem 0 .4rem; border-block: 1px solid var(--line); list-style: none; }
.brief .copy > ul > li { position: relative; padding: 0 0 .6rem; padding-inline-start: 1.2rem; line-height: 1.4; }
.brief .copy > ul > li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: .68em; width: .6rem; border-block-start: 2px solid var(--pencil); }
`;
