import { expect, test } from 'vitest';
import { type Picture, type Rights, rightsFindings } from './index.ts';

const now = '2026-11-24T10:00:00Z';

function picture(rights: Rights, read: Picture['read'] = {}): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash: 'a'.repeat(64),
    type: 'image/jpeg',
    fileName: 'quay.jpg',
    bytes: 1,
    width: 3,
    height: 2,
    added: now,
    read,
    from: {},
    disagree: {},
    edited: {},
    rights,
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

function told(rights: Rights, uses = 1, read: Picture['read'] = {}): string[] {
  return rightsFindings(picture(rights, read), uses, now).map(({ severity, code, values }) =>
    [severity, code, ...Object.values(values)].join(' '),
  );
}

test.each<[string, Rights, string[]]>([
  ['nothing is known', {}, []],
  ['the licence ended yesterday', { expires: '2026-11-23' }, ['block rights-expired 2026-11-23']],
  ['it ends today', { expires: '2026-11-24' }, ['warn rights-expiring 2026-11-24']],
  ['it ends in 30 days', { expires: '2026-12-24' }, ['warn rights-expiring 2026-12-24']],
  ['it ends in 31 days', { expires: '2026-12-25' }, []],
  ['it was withdrawn', { noFurtherUse: true }, ['block rights-ended']],
  ['it is embargoed', { embargo: '2026-11-24T12:00:00+01:00' }, ['block rights-embargoed 2026-11-24, 12:00']],
  ['its embargo is over', { embargo: '2026-11-24T10:00:00+01:00' }, []],
])('when %s', (_, rights, says) => expect(told(rights)).toEqual(says));

test('a one-time use is used once', () => {
  expect(told({ uses: 1 }, 1)).toEqual([]);
  expect(told({ uses: 1 }, 2)).toEqual(['block rights-overused 1 2']);
});

test('a date the file gives holds until the desk writes another', () => {
  const read = { expires: '2026:11:01' };
  expect(told({}, 1, read)).toEqual(['block rights-expired 2026-11-01']);
  expect(told({ expires: '2027-11-01' }, 1, read)).toEqual([]);
});
