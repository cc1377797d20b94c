import { describe, expect, test } from 'vitest';
import type { Picture } from '#shared/picture/index.ts';
import { asRead, textOf, withCreators, withText } from './edits.ts';

const picture: Picture = {
  format: 'standfirst/picture',
  version: 4,
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  fileName: 'g20-sidelines.jpg',
  bytes: 1_800_000,
  width: 2400,
  height: 1600,
  added: '2026-11-24T14:00:00Z',
  read: { creditLine: 'PA', creator: ['Jane Doe', 'Max Roe'], copyrightNotice: '(c) 2017 pool' },
  from: { creditLine: 'xmp', creator: 'iim' },
  disagree: {},
  edited: { copyrightNotice: '© 2017 Pool' },
  rights: {},
  shape: { turns: 0, focus: null, crops: {} },
  contentCredentials: null,
};

describe('what an editor writes about a picture', () => {
  test('stands over what the file says, and the file’s own comes back', () => {
    const edited = withText(picture, 'creditLine', 'PA Wire');
    expect(textOf({ ...picture, edited }, 'creditLine')).toBe('PA Wire');
    expect(textOf({ ...picture, edited: asRead({ ...picture, edited }, 'creditLine') }, 'creditLine')).toBe('PA');
  });

  test('is no edit when it says what the file says', () => {
    expect(withText(picture, 'copyrightNotice', '(c) 2017 pool')).toEqual({});
    expect(withCreators(picture, ' Jane Doe ;Max Roe; ')).toEqual({ copyrightNotice: '© 2017 Pool' });
  });

  test('can empty what the file says', () => {
    expect(textOf({ ...picture, edited: withText(picture, 'creditLine', '') }, 'creditLine')).toBe('');
    expect(withCreators(picture, '')).toEqual({ copyrightNotice: '© 2017 Pool', creator: [] });
  });

  test('names several creators apart by semicolons', () => {
    expect(withCreators(picture, 'Doe, Jane; Roe').creator).toEqual(['Doe, Jane', 'Roe']);
  });
});
