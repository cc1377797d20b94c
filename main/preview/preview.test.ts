import { describe, expect, test } from 'vitest';
import { Downloads, Shelf } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parts = (address: string) => address.split('/').slice(2).map(decodeURIComponent);
const page = (html: string) => new Map([['index.html', async () => bytes(html)]]);

describe('pages being previewed', () => {
  test('are found under their own address, and under no other', async () => {
    const shelf = new Shelf();
    const address = shelf.show('article1', new Map([...page('one'), ['pictures/a.jpg', async () => bytes('a')]]));
    const [token = '', number = ''] = parts(address);
    expect(address).toMatch(/^\/preview\/[A-Za-z0-9_-]{32}\/1\/index\.html$/);
    expect(await shelf.file(parts(address))?.load()).toEqual(bytes('one'));
    expect(await shelf.file([token, number, 'pictures', 'a.jpg'])?.load()).toEqual(bytes('a'));
    for (const wrong of [
      [],
      [token],
      [token, number],
      [token, '2', 'index.html'],
      ['', number, 'index.html'],
      [`${token}x`, number, 'index.html'],
      [token, number, 'pictures', 'b.jpg'],
      [token, '__proto__', 'constructor'],
    ])
      expect(shelf.file(wrong)).toBeNull();
  });

  test('an article keeps its address, under which its latest page is', async () => {
    const shelf = new Shelf();
    const first = shelf.show('article1', page('one'));
    const other = shelf.show('article2', page('other'));
    expect(shelf.show('article1', page('two'))).toBe(first);
    expect(await shelf.file(parts(first))?.load()).toEqual(bytes('two'));
    expect(await shelf.file(parts(other))?.load()).toEqual(bytes('other'));
  });

  test('only those of the last few articles are kept, and those stay as they were', async () => {
    const shelf = new Shelf();
    const addresses = Array.from({ length: 50 }, (_, index) => shelf.show(`article${index}`, page(String(index))));
    const left = addresses.filter((address) => shelf.file(parts(address)) !== null);
    expect(left).toEqual(addresses.slice(-8));
    expect(await shelf.file(parts(addresses.at(-2) ?? ''))?.load()).toEqual(bytes('48'));
  });

  test('two launches never share an address', () => {
    expect(new Shelf().show('article1', page('one'))).not.toBe(new Shelf().show('article1', page('one')));
  });
});

describe('a zip to take away', () => {
  test('is handed over once, under its own name', () => {
    const downloads = new Downloads();
    const address = downloads.offer('night bus.zip', bytes('zip'));
    expect(address).toMatch(/^\/download\/[A-Za-z0-9_-]{32}\/night%20bus\.zip$/);
    const [token = ''] = parts(address);
    expect(downloads.take([token, 'other.zip'])).toBeNull();
    expect(downloads.take(parts(address))).toEqual({ name: 'night bus.zip', bytes: bytes('zip') });
    expect(downloads.take(parts(address))).toBeNull();
  });

  test('does not wait for ever, and not in any number', () => {
    let time = 0;
    const downloads = new Downloads(() => time);
    const addresses = Array.from({ length: 6 }, (_, index) => downloads.offer(`${index}.zip`, bytes('zip')));
    expect(downloads.take(parts(addresses[0] ?? ''))).toBeNull();
    expect(downloads.take(parts(addresses[5] ?? ''))).not.toBeNull();
    time += 60 * 60_000;
    expect(downloads.take(parts(addresses[4] ?? ''))).toBeNull();
  });

  test('that lies on disk can be taken again for an hour, then it goes; and another takes its place', () => {
    let time = 0;
    const gone: string[] = [];
    const downloads = new Downloads(() => time);
    const address = downloads.offerFile('Library.zip', '/backups/1.zip', () => gone.push('1'));
    for (const _ of [1, 2])
      expect(downloads.file(parts(address))).toEqual({ name: 'Library.zip', path: '/backups/1.zip' });
    expect(downloads.file([...parts(address).slice(0, 1), 'other.zip'])).toBeNull();
    expect(downloads.take(parts(address))).toBeNull();
    const next = downloads.offerFile('Library.zip', '/backups/2.zip', () => gone.push('2'));
    expect(gone).toEqual(['1']);
    time += 61 * 60_000;
    expect(downloads.file(parts(next))).toBeNull();
    expect(gone).toEqual(['1', '2']);
  });
});
