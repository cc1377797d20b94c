import { resolve } from 'node:path';
import { checkLibrary, type Finding, isHarm, type State } from '../check/index.ts';
import { interruptible } from './interruptible.ts';
import type { Said } from './said.ts';

/** What the exit code tells beside 0: the library was read, and something in it is damaged. */
const damaged = 3;

/** Says of each document, version and picture of a library how it stands. Needs no desk, and writes nothing. */
export async function checkWholeLibrary({ library }: { library: string }): Promise<Said> {
  const folder = resolve(library);
  const { findings, whole } = await interruptible((work) => checkLibrary(folder, work), told());
  const counts = countsOf(findings);
  const worthAWord = findings.filter(({ state }) => state !== 'sound');
  const lines = [...worthAWord.map(findingText), `${countsText(counts)}\n`];
  return { json: { library: folder, whole, counts, findings }, text: lines.join(''), exit: whole ? 0 : damaged };
}

type Counts = Partial<Record<Finding['kind'], Partial<Record<State, number>>>>;

function countsOf(findings: readonly Finding[]): Counts {
  const counts: Counts = {};
  for (const { kind, state } of findings) {
    const ofKind = counts[kind] ?? {};
    counts[kind] = { ...ofKind, [state]: (ofKind[state] ?? 0) + 1 };
  }
  return counts;
}

function findingText(finding: Finding): string {
  const { state, kind, file, detail = '', todo = '' } = finding;
  const line = `${state.padEnd(9)}  ${kind.padEnd(14)}  ${file}${detail === '' ? '' : `: ${detail}`}`;
  return isHarm(finding) && todo !== '' ? `${line}\n${' '.repeat(27)}${todo}\n` : `${line}\n`;
}

function countsText(counts: Counts): string {
  const words = Object.entries(counts).map(
    ([kind, states]) =>
      `${kind}: ${Object.entries(states)
        .map(([state, count]) => `${count} ${state}`)
        .join(', ')}`,
  );
  return words.join('; ') || 'Nothing is in it yet.';
}

/** Says on standard error how far it is, at most once a second. */
function told(): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (performance.now() - last < 1_000) return;
    last = performance.now();
    process.stderr.write(`${done} of ${total} read\n`);
  };
}
