import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { becameKinds, type Decision } from '#shared/contract/index.ts';
import { type Decisions, decide, noDecisions, redo, undo } from './decisions.ts';

const decision = fc.record({ line: fc.integer({ min: 1, max: 20 }), became: fc.constantFrom(...becameKinds) });

function allOf(made: readonly Decision[]): Decisions {
  return made.reduce(decide, noDecisions);
}

describe('decisions about the lines of a source', () => {
  test('the last word on a line counts', () => {
    fc.assert(
      fc.property(fc.array(decision), (made) => {
        const { now } = allOf(made);
        const last = new Map(made.map(({ line, became }) => [line, became]));
        expect(new Map(now.map(({ line, became }) => [line, became]))).toEqual(last);
        expect(now.map(({ line }) => line)).toEqual([...last.keys()].sort((a, b) => a - b));
      }),
    );
  });

  test('undoing all of them leaves none, and redoing brings each back', () => {
    fc.assert(
      fc.property(fc.array(decision), (made) => {
        const all = allOf(made);
        const none = made.reduce((decisions) => undo(decisions), all);
        expect(none.now).toEqual([]);
        expect(undo(none)).toBe(none);
        expect(made.reduce((decisions) => redo(decisions), none)).toEqual(all);
      }),
    );
  });

  test('a new decision forgets what was undone', () => {
    const undone = undo(allOf([{ line: 3, became: 'headline' }]));
    const anew = decide(undone, { line: 3, became: 'kicker' });
    expect(redo(anew)).toBe(anew);
  });
});
