import type { Work } from '#shared/contract/index.ts';

/** How often a long piece of work says how far it is, at most. */
const times = 200;

/** A way to say how many of all are done that speaks some hundred times, not a hundred thousand. */
export function strides(total: number, work: Work, doing: string): (done: number) => void {
  const stride = Math.max(1, Math.floor(total / times));
  return (done) => {
    if (done % stride === 0 || done === total) work.progress(done, total, doing);
  };
}
