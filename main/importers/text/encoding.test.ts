import { describe, expect, test } from 'vitest';
import { decode } from './encoding.ts';

/** Text as bytes in a legacy character set, by turning its decoder round. */
function encodeIn(set: string, text: string): Uint8Array {
  const decoder = new TextDecoder(set);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0; lead < 256; lead++) {
    const one = decoder.decode(Uint8Array.of(lead));
    if (one.length === 1 && one !== '\ufffd') bytesOf.set(one, [lead]);
    if (lead < 0x81 || /^(?:windows|iso|mac|koi)/.test(set)) continue;
    for (let trail = 0x40; trail < 0xff; trail++) {
      const two = decoder.decode(Uint8Array.of(lead, trail));
      if (two.length === 1 && two !== '\ufffd' && !bytesOf.has(two)) bytesOf.set(two, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? [0x3f]));
}

const german =
  'Der Bürgermeister sagte am Montag, „die Straße bleibt geöffnet“ – auch für Fußgänger. Die Bürger hören es gern.\n';
const french =
  'Le maire a déclaré lundi que « la rue restera ouverte » à tous, même l’été. Les élèves étaient présents.\n';
const russian =
  'Президент России Владимир Путин встретился с президентом США на саммите в Гамбурге в июле этого года.\n';

describe('a text file in any character set', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(german)],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(german))],
    ['utf-16le', Uint8Array.of(0xff, 0xfe, ...Buffer.from(german, 'utf16le'))],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, ...Buffer.from(german, 'utf16le').swap16())],
    ['utf-16le', Uint8Array.from(Buffer.from(german, 'utf16le'))],
    ['utf-16be', Uint8Array.from(Buffer.from(german, 'utf16le').swap16())],
    ['windows-1252', encodeIn('windows-1252', german)],
    ['macintosh', encodeIn('macintosh', german)],
  ])('reads German in %s', async (encoding, bytes) => {
    expect(await decode(bytes)).toEqual({ text: german, encoding });
  });

  test.each(['windows-1252', 'macintosh'])('reads French in %s', async (encoding) => {
    expect(await decode(encodeIn(encoding, french))).toEqual({ text: french, encoding });
  });

  test.each(['windows-1250', 'iso-8859-2'])('reads Polish in %s', async (encoding) => {
    const polish =
      'Prezydent spotkał się w Hamburgu z przywódcą Rosji. Rozmowa trwała dłużej, niż zakładano, źródła milczą.\n';
    expect((await decode(encodeIn(encoding, polish)))?.text).toBe(polish);
  });

  test.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('reads Russian in %s', async (encoding) => {
    expect((await decode(encodeIn(encoding, russian.repeat(3))))?.text).toBe(russian.repeat(3));
  });

  test.each([
    ['shift_jis', 'トランプ大統領は、ドイツのハンブルクで開かれた会議でプーチン大統領と再び会談した。'],
    ['euc-jp', 'トランプ大統領は、ドイツのハンブルクで開かれた会議でプーチン大統領と再び会談した。'],
    ['gb18030', '美国总统特朗普在汉堡举行的峰会期间与俄罗斯总统普京再次会面，白宫证实了这一消息。'],
    ['big5', '美國總統川普在漢堡舉行的高峰會期間與俄羅斯總統普丁再次會面，白宮證實了這個消息。'],
    ['euc-kr', '도널드 트럼프 미국 대통령이 함부르크에서 열린 정상회의에서 푸틴 대통령을 다시 만났다.'],
  ])('reads %s', async (encoding, text) => {
    expect((await decode(encodeIn(encoding, text.repeat(3))))?.text).toBe(text.repeat(3));
  });

  test('keeps the curly quotes and the euro of a Windows editor', async () => {
    const text = 'The mayor’s “night bus” costs €4 — and it’s staying.\n';
    expect(await decode(encodeIn('windows-1252', text))).toEqual({ text, encoding: 'windows-1252' });
  });

  test('is not fooled by a name: a picture, a PDF, a Word file and noise are not text', async () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 0, 0);
    const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) % 256);
    for (const bytes of [jpeg, pdf, zip, noise, new Uint8Array(900)]) expect(await decode(bytes)).toBeNull();
  });
});
