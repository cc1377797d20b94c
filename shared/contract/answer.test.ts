import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageTags, setLanguage } from '../messages/index.ts';
import { z } from '../schema/index.ts';
import {
  answerCall,
  type CallName,
  calls,
  type Desk,
  DeskError,
  explained,
  type FaultCode,
  faults,
  fromWire,
  quietWork,
} from './index.ts';

/** A desk that notes what reached it, to show what was refused before. */
function watchedDesk(reached: string[]): Desk {
  const rows = Object.keys(calls).map((name) => [
    name,
    async () => {
      reached.push(name);
      throw new DeskError('article-missing', { id: 'aaaaaaaa' });
    },
  ]);
  return Object.fromEntries(rows);
}

const never = (error: unknown): string => {
  throw error;
};

describe('a call over the border', () => {
  test('that is not in the table reaches nothing', async () => {
    const reached: string[] = [];
    for (const name of ['library.burn', '__proto__', 'constructor', 'toString', '', null, 7, {}, ['library.list']]) {
      const answer = await answerCall(watchedDesk(reached), name, {}, quietWork, never);
      expect(answer).toMatchObject({ ok: false, error: { code: 'call-unknown' } });
    }
    expect(reached).toEqual([]);
  });

  test('whose arguments do not fit reaches nothing', async () => {
    const reached: string[] = [];
    const names = fc.constantFrom(...(Object.keys(calls) as CallName[]));
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        async (name, input) => {
          if (calls[name].input.safeParse(input).success) return;
          const answer = await answerCall(watchedDesk(reached), name, input, quietWork, never);
          expect(answer).toMatchObject({ ok: false, error: { code: 'call-malformed' } });
        },
      ),
    );
    expect(reached).toEqual([]);
  });

  test.each(['../../etc/passwd', 'a/b', 'C:\\x', 'aaaaaaaa\0', 'AAAAAAAA', '%2e%2e', ''])(
    'with the id %j, which could be a path, is refused',
    async (id) => {
      const answer = await answerCall(watchedDesk([]), 'library.open', { id }, quietWork, never);
      expect(answer).toMatchObject({ ok: false, error: { code: 'call-malformed' } });
    },
  );

  test('that smuggles more than the row asks for is refused', async () => {
    const input = JSON.parse('{"id": "aaaaaaaa", "__proto__": {"admin": true}}');
    expect(await answerCall(watchedDesk([]), 'library.open', input, quietWork, never)).toMatchObject({
      error: { code: 'call-malformed' },
    });
  });

  test('brings its error back whole', async () => {
    const answer = await answerCall(watchedDesk([]), 'library.open', { id: 'aaaaaaaa' }, quietWork, never);
    if (answer.ok) throw new Error('the desk answered');
    const error = fromWire(JSON.parse(JSON.stringify(answer.error)));
    expect(error.code).toBe('article-missing');
    expect(error.facts).toEqual({ id: 'aaaaaaaa' });
    expect(error.explanation).toEqual(new DeskError('article-missing', { id: 'aaaaaaaa' }).explanation);
  });

  test('that fails in a way nobody foresaw gives a reference and not its insides', async () => {
    const desk = { ...watchedDesk([]), 'library.list': async () => Promise.reject(new Error('secret path')) };
    const seen: unknown[] = [];
    const answer = await answerCall(desk, 'library.list', {}, quietWork, (error) => {
      seen.push(error);
      return 'R1';
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected', facts: { reference: 'R1' } } });
    expect(JSON.stringify(answer)).not.toContain('secret path');
    expect(seen).toHaveLength(1);
  });
});

const codes = Object.keys(faults) as FaultCode[];

describe('every error', () => {
  test('that is not one of ours becomes one an editor can read', () => {
    for (const wire of [
      null,
      {},
      'boom',
      { code: 'nope' },
      { code: 'too-large', facts: {}, happened: '', kept: '', todo: '' },
    ]) {
      expect(fromWire(wire).code).toBe('unexpected');
    }
  });

  test.each(languageTags)('says in sentences what happened, what was kept and what to do, in %s', (language) => {
    const facts: Record<string, unknown> = {
      name: 'a.jpg',
      detail: 'EIO',
      port: 4780,
      lines: 3,
      bytes: 9e6,
      limit: 8e6,
      reference: 'R1',
      id: 'aaaaaaaa',
      aside: null,
      torn: null,
      version: 2,
      folder: 'Standfirst',
      says: 'png',
      is: 'jpg',
      ending: 'BMP',
      width: 3,
      height: 4,
      hash: 'f',
      who: 'ida',
      host: 'NEWSROOM-3',
      here: false,
      since: '2026-11-24T12:00:00Z',
      file: 'library.zip',
      more: 0,
      articles: ['aaaaaaaa'],
      findings: [{ code: 'credit', message: 'Picture 2 has no credit.', figure: 2 }],
    };
    setLanguage(language);
    for (const code of codes) {
      const shape = Object.entries(faults[code].facts.shape);
      const choice = shape.find(([, schema]) => schema instanceof z.ZodEnum)?.[1];
      for (const chosen of choice instanceof z.ZodEnum ? choice.options : [null]) {
        const given = shape.map(([key, schema]) => {
          if (schema === choice) return [key, chosen];
          return [key, key === 'entries' ? (schema instanceof z.ZodArray ? ['a/article.json'] : 2) : facts[key]];
        });
        const { happened, kept, todo } = explained(code, Object.fromEntries(given));
        for (const sentence of [happened, kept, todo]) expect(sentence, code).toMatch(/^[\p{Lu}“„].*[.!]$/u);
      }
    }
    setLanguage('en');
  });
});
