import { expect, test } from 'vitest';
import { readPictureRecord, tellingOf } from './index.ts';

/** A record as Standfirst 0.1.0 wrote it. Frozen: it is what is on desks' disks. */
const versionOne =
  '{"format":"standfirst/picture","version":1,"hash":"0f5a9f2f2a4ab2e1bb4e7b8d3f4c5a6978879604d1c2b3a4958677a8b9cadbec","type":"image/jpeg","fileName":"quay.jpg","bytes":51234,"width":1800,"height":1200,"added":"2026-11-24T10:00:00.000Z","read":{"creator":["Zoë Müller"],"creditLine":"Zoë Müller/EPA"},"from":{"creator":"iim","creditLine":"xmp"},"disagree":{"creator":{"xmp":"Z. Müller","iim":"Zoë Müller"}},"edited":{"altText":"A boat at the quay"}}';

const versionTwo = versionOne
  .replace('"version":1', '"version":2')
  .replace(/}$/, ',"rights":{"uses":1,"licence":"One use"},"contentCredentials":true}');

const versionThree = versionTwo
  .replace('"version":2', '"version":3')
  .replace(
    /}$/,
    ',"shape":{"turns":1,"focus":{"x":0.25,"y":0.5},"crops":{"wide":{"left":0,"top":0.25,"width":1,"height":0.375}}}}',
  );

const versionFour = versionThree
  .replace('"version":3', '"version":4')
  .replace('"licence":"One use"', '"licence":"One use","tellPlace":true');

const asReceived = { turns: 0, focus: null, crops: {} };

test('a record of the first version is read whole, and knows nothing of rights yet', () => {
  const stored = JSON.parse(versionOne);
  expect(readPictureRecord(stored)).toEqual({
    ok: true,
    picture: { ...stored, version: 4, rights: {}, contentCredentials: null, shape: asReceived },
    migratedFrom: 1,
  });
});

test('a record of the second version is read whole, and is shown as received', () => {
  const stored = JSON.parse(versionTwo);
  expect(readPictureRecord(stored)).toEqual({
    ok: true,
    picture: { ...stored, version: 4, shape: asReceived },
    migratedFrom: 2,
  });
});

test('a record of the third version is read whole, and its copies tell nothing of where it was taken', () => {
  const stored = JSON.parse(versionThree);
  const reading = readPictureRecord(stored);
  expect(reading).toEqual({ ok: true, picture: { ...stored, version: 4 }, migratedFrom: 3 });
  expect(reading.ok && tellingOf(reading.picture)).toEqual({ place: false, camera: false });
});

test('a record of this version comes back as it was written', () => {
  const picture = JSON.parse(versionFour);
  expect(readPictureRecord(picture)).toEqual({ ok: true, picture, migratedFrom: null });
});

test.each([
  ['newer', { ...JSON.parse(versionOne), version: 99 }],
  ['damaged', { ...JSON.parse(versionOne), hash: 'no hash' }],
  ['damaged', { ...JSON.parse(versionOne), version: 2, rights: { cost: -1 }, contentCredentials: null }],
  ['damaged', { ...JSON.parse(versionThree), shape: { ...asReceived, turns: 4 } }],
  [
    'damaged',
    {
      ...JSON.parse(versionThree),
      shape: { ...asReceived, crops: { wide: { left: 0.6, top: 0, width: 0.5, height: 1 } } },
    },
  ],
  ['damaged', null],
])('a record that is %s says so', (reason, stored) => {
  expect(readPictureRecord(stored)).toMatchObject({ ok: false, reason });
});
