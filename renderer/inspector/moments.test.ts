import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateTime } from '#shared/schema/index.ts';
import { fromLocal, toLocal } from './moments.ts';

describe('an embargo in the time of this computer', () => {
  test('is the same minute after it went through its field, and carries an offset', () => {
    const years = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const local = toLocal(date.toISOString());
        const moment = fromLocal(local);
        expect(dateTime.safeParse(moment).success).toBe(true);
        expect(toLocal(moment)).toBe(local);
      }),
    );
  });

  test('is none when the field is empty or holds no date', () => {
    expect(fromLocal('')).toBeNull();
    expect(fromLocal('soon')).toBeNull();
    expect(toLocal(null)).toBe('');
  });
});
