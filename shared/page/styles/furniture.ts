/** What stands after the copy: related links, share links, the comment box, the foot. */
export const furniture = `
.more { margin-block-start: 2.2rem; padding-block-start: .8rem; border-block-start: 1px solid var(--line); }
.more h2, .end h2 { margin-block-end: .35rem; font: 650 1rem/1.4 var(--sans); color: var(--ink); }
.more ul { list-style: none; }
.more li { padding-block: .3rem; font-size: 1.125rem; line-height: 1.3; }
.kind { display: block; font: 600 var(--tiny)/1.4 var(--sans); color: var(--ink-3); }
.end { padding-block-end: 3rem; font: 400 var(--small)/1.5 var(--sans); color: var(--ink-2); }
.end > section { margin-block-start: 1.6rem; padding-block: 1.4rem 0; border-block-start: 1px solid var(--line); }
.share { display: flex; flex-wrap: wrap; gap: 0 1.4rem; list-style: none; }
.share a { display: inline-block; min-height: 1.75rem; padding-block: .3rem; }
form { display: grid; gap: .9rem; margin-block-start: .8rem; }
form .row { display: grid; gap: .9rem; }
label { display: grid; gap: .25rem; color: var(--ink); font-weight: 500; }
.sum { max-width: 9rem; }
.note { font-size: var(--tiny); color: var(--ink-3); }
input, textarea {
  width: 100%;
  min-height: 2.75rem;
  padding: .55rem .7rem;
  border: 1px solid var(--edge);
  border-radius: 5px;
  background: var(--field);
  color: var(--ink);
  font: inherit;
  font-weight: 400;
}
textarea { resize: vertical; }
button {
  justify-self: start;
  min-height: 2.75rem;
  padding: 0 1.2rem;
  border: 1px solid transparent;
  border-radius: 5px;
  background: var(--ink);
  color: var(--on-ink);
  font: 600 var(--small)/1 var(--sans);
  cursor: pointer;
}
.foot { margin-block-start: 1.6rem; padding-block: 1rem; border-block-start: 1px solid var(--line); font-size: var(--tiny); color: var(--ink-3); white-space: pre-line; }
@media (min-width: 40.5rem) { form .row { grid-template-columns: 1fr 1fr; } }
`;
