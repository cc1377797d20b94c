import { expect, test } from 'vitest';
import { readPictureRecord } from './index.ts';

/** A record as Standfirst 0.1.0 wrote it. Frozen: it is what is on desks' disks. */
const versionOne =
  '{"format":"standfirst/picture","version":1,"hash":"0f5a9f2f2a4ab2e1bb4e7b8d3f4c5a6978879604d1c2b3a4958677a8b9cadbec","type":"image/jpeg","fileName":"quay.jpg","bytes":51234,"width":1800,"height":1200,"added":"2026-11-24T10:00:00.000Z","read":{"creator":["Zoë Müller"],"creditLine":"Zoë Müller/EPA"},"from":{"creator":"iim","creditLine":"xmp"},"disagree":{"creator":{"xmp":"Z. Müller","iim":"Zoë Müller"}},"edited":{"altText":"A boat at the quay"}}';

test('a record of the first version is read whole, and knows nothing of rights yet', () => {
  const stored = JSON.parse(versionOne);
  expect(readPictureRecord(stored)).toEqual({
    ok: true,
    picture: { ...stored, version: 2, rights: {}, contentCredentials: null },
    migratedFrom: 1,
  });
});

test('a record of this version comes back as it was written', () => {
  const picture = { ...JSON.parse(versionOne), version: 2, rights: { uses: 1 }, contentCredentials: true };
  expect(readPictureRecord(picture)).toEqual({ ok: true, picture, migratedFrom: null });
});

test.each([
  ['newer', { ...JSON.parse(versionOne), version: 99 }],
  ['damaged', { ...JSON.parse(versionOne), hash: 'no hash' }],
  ['damaged', { ...JSON.parse(versionOne), version: 2, rights: { cost: -1 }, contentCredentials: null }],
  ['damaged', null],
])('a record that is %s says so', (reason, stored) => {
  expect(readPictureRecord(stored)).toMatchObject({ ok: false, reason });
});
