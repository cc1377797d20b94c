import { type Box, box, boxesOf, numberAt } from './boxes.ts';
import { big, joined, letters, MalformedFile, utf8, viewOf } from './bytes.ts';
import { exifBlock } from './exif.ts';
import { type ItemLocation, readLocations, writeLocations } from './item-locations.ts';
import type { Told } from './told.ts';
import { xmpOf } from './xmp.ts';

const xmpType = 'application/rdf+xml';

/** The boxes of a still picture's file, and those around its items, that are passed on; every other may say something. */
const keptBoxes = new Set(['ftyp', 'meta', 'mdat']);
const rewritten = new Set(['iinf', 'iloc', 'iref']);

interface Item {
  id: number;
  kind: string;
  whole: Uint8Array;
}

/**
 * An AVIF with these fields as XMP and EXIF, and of all it said before only what its pixels need. Which way up it is, is
 * a property of the picture there, and stays. @throws MalformedFile, and for a file that is no single still picture
 */
export function imprintAvif(bytes: Uint8Array, fields: Told): Uint8Array {
  const file = boxesOf(bytes);
  const meta = one(file, 'meta');
  if (file.some(({ kind }) => kind === 'moov')) throw new MalformedFile('A moving AVIF is no single picture');
  const parts = boxesOf(meta.data, 4);
  const items = readItems(one(parts, 'iinf').data);
  const spoken = new Set(items.filter(({ kind }) => kind === 'Exif' || kind === 'mime').map(({ id }) => id));
  const kept = items.filter(({ id }) => !spoken.has(id));
  const all = readLocations(one(parts, 'iloc').data);
  const locations = all.filter(({ item }) => !spoken.has(item));
  const cleared = blanked(
    bytes,
    all.filter(({ item, inItemData }) => spoken.has(item) && !inItemData),
  );

  const exif = exifBlock(fields, 1);
  const next = Math.max(0, ...items.map(({ id }) => id)) + 1;
  const added = [
    { id: next, kind: 'mime', data: xmpOf(fields, Number.POSITIVE_INFINITY).packet },
    ...(exif === null ? [] : [{ id: next + 1, kind: 'Exif', data: joined(new Uint8Array(4), exif) }]),
  ];
  const primary = numberAt(viewOf(one(parts, 'pitm').data), 4, 2);
  const entries = [...kept.map(({ whole }) => whole), ...added.map(({ id, kind }) => infoOf(id, kind))];
  const references = joined(
    big(0, 4),
    ...keptReferences(parts, spoken),
    ...added.map(({ id }) => box('cdsc', big(id, 2), big(1, 2), big(primary, 2))),
  );
  const others = parts.filter(({ kind }) => !rewritten.has(kind)).map(({ whole }) => whole);
  const metaWith = (placed: readonly ItemLocation[]) =>
    box(
      'meta',
      meta.data.subarray(0, 4),
      ...others,
      box('iinf', big(0, 4), big(entries.length, 2), ...entries),
      box('iloc', writeLocations(placed)),
      box('iref', references),
    );

  // The size of `meta` does not depend on where things lie, so it is known before they are placed.
  const fresh = added.map(({ id, data }) => at(id, 0, data.length));
  const size = metaWith([...locations, ...fresh]).length;
  const moved = new Map<Box, number>();
  let end = 0;
  for (const each of file.filter(({ kind }) => keptBoxes.has(kind))) {
    moved.set(each, end - each.start);
    end += each === meta ? size : each.whole.length;
  }
  let free = end + 8;
  const placed = added.map(({ id, data }) => {
    const location = at(id, free, data.length);
    free += data.length;
    return location;
  });
  const written = metaWith([...locations.map((location) => shifted(location, moved)), ...placed]);
  const pieces = [...moved.keys()].map((each) => (each === meta ? written : cleared.subarray(each.start, each.end)));
  return joined(...pieces.map(sized), box('mdat', ...added.map(({ data }) => data)));
}

/** A box that said it goes on to the end of the file no longer can. */
function sized(whole: Uint8Array): Uint8Array {
  return viewOf(whole).getUint32(0) === 0 ? joined(big(whole.length, 4), whole.subarray(4)) : whole;
}

function one(boxes: readonly Box[], kind: string): Box {
  const found = boxes.find((each) => each.kind === kind);
  if (found === undefined) throw new MalformedFile(`An AVIF has a box “${kind}”`);
  return found;
}

function at(item: number, offset: number, length: number): ItemLocation {
  return { item, inItemData: false, extents: [{ offset, length }] };
}

function readItems(data: Uint8Array): Item[] {
  const version = data[0] ?? 0;
  return boxesOf(data, version === 0 ? 6 : 8).map(({ whole, data: info }) => {
    const wide = (info[0] ?? 0) >= 3 ? 4 : 2;
    return { id: numberAt(viewOf(info), 4, wide), kind: letters(info, 4 + wide + 2, 4), whole };
  });
}

function infoOf(id: number, kind: string): Uint8Array {
  const type = kind === 'mime' ? utf8(`${xmpType}\0`) : new Uint8Array();
  return box('infe', big(0x0200_0000, 4), big(id, 2), big(0, 2), utf8(`${kind}\0`), type);
}

function keptReferences(parts: readonly Box[], gone: ReadonlySet<number>): Uint8Array[] {
  const found = parts.find(({ kind }) => kind === 'iref');
  if (found === undefined) return [];
  if (found.data[0] !== 0) throw new MalformedFile('References are wider than any still picture needs');
  return boxesOf(found.data, 4)
    .filter(({ data }) => !gone.has(numberAt(viewOf(data), 0, 2)))
    .map(({ whole }) => whole);
}

/** The file with what those items held overwritten: a place must not stay readable in bytes nobody points to. */
function blanked(bytes: Uint8Array, gone: readonly ItemLocation[]): Uint8Array {
  const cleared = bytes.slice();
  for (const { extents } of gone)
    for (const { offset, length } of extents) cleared.fill(0, offset, offset + (length === 0 ? bytes.length : length));
  return cleared;
}

function shifted(location: ItemLocation, moved: ReadonlyMap<Box, number>): ItemLocation {
  if (location.inItemData) return location;
  const extents = location.extents.map(({ offset, length }) => {
    const home = [...moved].find(([{ start, end }]) => offset >= start && offset < end);
    if (home === undefined) throw new MalformedFile('An item lies in a box that is no picture’s');
    return { offset: offset + home[1], length };
  });
  return { ...location, extents };
}
