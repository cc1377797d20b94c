import { expect, test } from 'vitest';
import { type Article, type Block, type Figure, type Head, inline, newArticle } from '../article/index.ts';
import { shippedCredits } from '../credits/index.ts';
import type { Picture } from '../picture/index.ts';
import { checkArticle, type Finding, isOverridable, passedChecks } from './index.ts';

const hash = '1'.repeat(64);

function record(creditLine = 'Getty Images'): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash,
    type: 'image/jpeg',
    fileName: 'g20-dinner.jpg',
    bytes: 1,
    width: 1_200,
    height: 800,
    added: '2017-07-18T09:00:00Z',
    read: { creditLine },
    from: {},
    disagree: {},
    edited: {},
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

let ids = 0;
const id = (): string => `block${String(++ids).padStart(3, '0')}`;

function paragraph(text: string): Block {
  return { type: 'paragraph', id: id(), text: inline(text) };
}

function figure(change: Partial<Figure> = {}): Block {
  const alt = { kind: 'text', text: 'Two men at a table' } as const;
  return {
    type: 'figure',
    id: id(),
    picture: hash,
    awaits: '',
    caption: inline('They spoke over dinner'),
    alt,
    size: 'column',
    credit: null,
    ...change,
  };
}

const finished: Partial<Head> = {
  slug: 'g20',
  headline: 'A second meeting',
  standfirst: 'It had not been disclosed.',
  bylines: [{ name: 'Jane Doe', role: '' }],
  dated: { printed: '18 July 2017', date: '2017-07-18' },
};

function article(body: Block[], head: Partial<Head> = {}): Article {
  return newArticle('2017-07-18T09:00:00Z', { ...finished, ...head }, body);
}

const copy = paragraph('The two leaders spoke over dinner on the last night.');
const pictures = new Map([[hash, record()]]);

function found(body: Block[], head: Partial<Head> = {}, records: ReadonlyMap<string, Picture> = pictures): Finding[] {
  return checkArticle(article(body, head), records);
}

function codes(body: Block[], head: Partial<Head> = {}, records: ReadonlyMap<string, Picture> = pictures): string[] {
  return found(body, head, records).map(({ code }) => code);
}

test('a finished article has nothing against it, and the editor is told what holds', () => {
  const whole = article([copy, figure()]);
  expect(checkArticle(whole, pictures)).toEqual([]);
  expect(passedChecks(whole, pictures, [])).toEqual([
    'Every picture has a credit',
    'Every picture has alt text',
    'Date readable: 18 July 2017',
    'Language set',
    'No stray [/caption] tags',
    'Headings in order',
    'Quotation marks in pairs',
  ]);
});

test.each<[string, Block[], Partial<Head>, ReadonlyMap<string, Picture>, string]>([
  ['no headline', [copy], { headline: ' ' }, pictures, 'headline-missing'],
  ['no copy', [], {}, pictures, 'copy-missing'],
  ['a frame that waits for its picture', [copy, figure({ picture: null })], {}, pictures, 'picture-missing'],
  ['a picture that is not in the library', [copy, figure()], {}, new Map(), 'picture-missing'],
  ['a picture without credit', [copy, figure()], {}, new Map([[hash, record('')]]), 'credit-missing'],
  ['a picture without alt text', [copy, figure({ alt: { kind: 'text', text: ' ' } })], {}, pictures, 'alt-missing'],
])('%s stops the export', (_, body, head, records, code) => {
  expect(
    found(body, head, records)
      .filter(({ severity }) => severity === 'block')
      .map((finding) => finding.code),
  ).toEqual([code]);
});

test('a decorative picture needs no alt text, and a credit of its own will do', () => {
  const body = [copy, figure({ alt: { kind: 'decorative' }, credit: 'AFP' })];
  expect(codes(body, {}, new Map([[hash, record('')]]))).toEqual([]);
});

test('a frame that waits can be left out: only the frame stops the export, its missing credit is worth a look', () => {
  const waiting = found([copy, figure({ picture: null, alt: { kind: 'text', text: '' } })]);
  expect(waiting.map(({ code, severity }) => [code, severity])).toEqual([
    ['picture-missing', 'block'],
    ['credit-missing', 'warn'],
  ]);
});

test.each<[string, Block[], Partial<Head>, string]>([
  ['a headline too long for its layout', [copy], { layout: 'brief', headline: 'x'.repeat(71) }, 'headline-long'],
  ['no standfirst', [copy], { standfirst: '' }, 'standfirst-missing'],
  ['no byline', [copy], { bylines: [{ name: ' ', role: '' }] }, 'byline-missing'],
  ['a desk for a byline', [copy], { bylines: [{ name: 'Foreign desk', role: '' }] }, 'byline-desk'],
  ['an agency for a byline', [copy], { bylines: [{ name: 'Reuters', role: '' }] }, 'byline-desk'],
  ['a date line that is no date', [copy], { dated: { printed: 'last week', date: null } }, 'date-unread'],
  ['a language nobody set', [copy], { language: 'und' }, 'language-missing'],
  ['two spaces', [paragraph('By the 2016 election,  Tillerson said.')], {}, 'spaces'],
  ['a space and one that may not break', [paragraph('By the 2016 election,\u00a0 Tillerson said.')], {}, 'spaces'],
  ['a stray tag', [paragraph('The two presidents[/caption] spoke at length over dinner.')], {}, 'caption-tag'],
  [
    'a sentence without its end',
    [paragraph('It is an intractable disagreement at this point, he said')],
    {},
    'full-stop',
  ],
  ['a quotation left open', [paragraph('He said: “It was constructive.')], {}, 'quotes'],
  ['a quotation never opened', [paragraph('It was constructive”, he said.')], {}, 'quotes'],
  [
    'a crosshead below none',
    [copy, { type: 'crosshead', id: id(), level: 2, text: inline('Syria') }],
    {},
    'crosshead-order',
  ],
  [
    'an alt text longer than a breath',
    [copy, figure({ alt: { kind: 'text', text: 'x'.repeat(251) } })],
    {},
    'alt-long',
  ],
  [
    'an alt text that is the caption',
    [copy, figure({ alt: { kind: 'text', text: 'they spoke over dinner.' } })],
    {},
    'alt-repeats',
  ],
  [
    'an alt text that is the file’s name',
    [copy, figure({ alt: { kind: 'text', text: 'g20 dinner' } })],
    {},
    'alt-repeats',
  ],
  ['a caption that is a paragraph', [paragraph('They spoke over dinner.'), figure()], {}, 'caption-repeats'],
  [
    'a related link to nowhere',
    [copy, { type: 'related', id: id(), kind: 'video', title: 'The dinner', href: null }],
    {},
    'related-without-address',
  ],
  ['an empty crosshead', [copy, { type: 'crosshead', id: id(), level: 1, text: [] }], {}, 'block-empty'],
])('%s is worth a look', (_, body, head, code) => {
  const all = found(body, head);
  expect(all.map((finding) => finding.code)).toEqual([code]);
  expect(all[0]?.severity).toBe('warn');
});

test.each([
  'The presidents at dinner. Photo: Jane Doe/Reuters',
  'The presidents at dinner (AP Photo/Jane Doe)',
  'The presidents at dinner. Getty Images',
  'The presidents at dinner | Rex Features',
  'The presidents at dinner © Jane Doe',
])('a credit typed into a caption is noticed: %s', (caption) => {
  expect(codes([copy, figure({ caption: inline(caption) })])).toEqual(['credit-in-caption']);
});

test.each([
  'Getty Images opened its first office in Hamburg',
  'A picture of the two presidents hangs in the hall',
  'A reporter of Reuters asks a question',
])('a caption that only speaks of pictures is let be: %s', (caption) => {
  expect(codes([copy, figure({ caption: inline(caption) })])).toEqual([]);
});

test('a quotation over several paragraphs opens each and closes the last, as newspapers print it', () => {
  const said = [paragraph('“He spoke with many.'), paragraph('“Then he went over to Mrs Trump.”')];
  expect(codes(said)).toEqual([]);
});

test.each([
  ['de', 'Er sagte: „Das war gut.“'],
  ['fr', 'Il a dit : « C’était bien. »'],
  ['ru', 'Он сказал: «Это было хорошо».'],
  ['ja', '彼は「よかった」と言った。'],
  ['en-GB', 'A 6" screen is what he asked for, he said.'],
  ['sv', 'Han sade: ”Det var bra.”'],
])('quotation marks pair as they do in %s', (language, text) => {
  expect(codes([paragraph(text)], { language })).toEqual([]);
});

test('two spaces can be made one, and a tag taken out, where they stand', () => {
  const [spaces] = found([paragraph('By the 2016 election,  Tillerson said.')]);
  expect(spaces?.fix).toEqual({ label: 'Make it one', from: 'election,  Tillerson', to: 'election, Tillerson' });
  const [tag] = found([figure({ caption: inline('They spoke[/caption]') }), copy]);
  expect(tag).toMatchObject({
    at: { kind: 'figure', number: 1, part: 'caption' },
    fix: { from: '[/caption]', to: '' },
  });
});

test('an embargo is named while it lasts', () => {
  const held = article([copy], { embargo: '2017-07-19T00:01:00+01:00' });
  expect(checkArticle(held, pictures, { now: '2017-07-18T23:00:00Z' }).map(({ title }) => title)).toEqual([
    'Embargoed until 2017-07-19, 00:01',
  ]);
  expect(checkArticle(held, pictures, { now: '2017-07-18T23:01:00Z' })).toEqual([]);
});

test('what was found in a block is found anew when the block changes, and once however often it is looked at', () => {
  const block = paragraph('Two  spaces are here, in this very line.');
  expect(codes([block])).toEqual(codes([block]));
  expect(codes([{ ...paragraph('Now one space is here, in this very line.') }])).toEqual([]);
});

test('a picture beyond its rights stops the export where it is placed, and one that soon will be is told', () => {
  const licensed = (rights: Picture['rights']) => new Map([[hash, { ...record(), rights }]]);
  const at = (rights: Picture['rights'], body: Block[]) =>
    checkArticle(article(body), licensed(rights), { now: '2017-07-18T09:00:00Z' }).map(({ code, severity }) => [
      severity,
      code,
    ]);
  expect(at({ expires: '2017-07-17' }, [copy, figure()])).toEqual([['block', 'rights-expired']]);
  expect(at({ expires: '2017-08-17' }, [copy, figure()])).toEqual([['warn', 'rights-expiring']]);
  expect(at({ uses: 1 }, [copy, figure()])).toEqual([]);
  expect(at({ uses: 1 }, [copy, figure(), figure()])).toEqual([
    ['block', 'rights-overused'],
    ['block', 'rights-overused'],
  ]);
  const twice = checkArticle(article([copy, figure(), figure()]), licensed({ uses: 1 }), {
    now: '2017-07-18T09:00:00Z',
  });
  expect(twice[1]?.title).toBe('Picture 2 is licensed for one use and used 2 times');
});

test('what IIM would cut is told before it is written', () => {
  const long = new Map([[hash, record('Zoë Müller/Example Picture Agency of London')]]);
  expect(codes([copy, figure()], {}, long)).toEqual(['iim-cut']);
});

test('an agency the desk added is told from the caption it was typed into, and is no writer', () => {
  const ours = { name: 'Hafenbild', also: ['HB'], wording: '{creator}/Hafenbild' };
  const credits = { ...shippedCredits, agencies: [ours, ...shippedCredits.agencies] };
  const typed = article([copy, figure({ caption: inline('They spoke over dinner. Max Roe/Hafenbild') })], {
    bylines: [{ name: 'Hafenbild', role: '' }],
  });
  const before = checkArticle(typed, pictures).map(({ code }) => code);
  const after = checkArticle(typed, pictures, { credits });
  expect(before).not.toContain('credit-in-caption');
  expect(before).not.toContain('byline-desk');
  expect(after.map(({ code }) => code)).toEqual(expect.arrayContaining(['credit-in-caption', 'byline-desk']));
  expect(after.find(({ code }) => code === 'credit-in-caption')?.detail).toContain('“Max Roe/Hafenbild”');
});

test('what older systems would cut is told of the credit this house prints, not of the supplier’s', () => {
  const wordy = 'Max Roe/Hafenbild via Getty Images Europe';
  const records = new Map([[hash, record(wordy)]]);
  const rules = [{ id: 'aaaaaa', match: wordy, prints: 'Getty Images', on: true }];
  expect(checkArticle(article([copy, figure()]), records).map(({ code }) => code)).toEqual(['iim-cut']);
  expect(checkArticle(article([copy, figure()]), records, { credits: { ...shippedCredits, rules } })).toEqual([]);
});

test('the still of an embed goes out by the same rights and credit as a figure, and counts as a use', () => {
  const embed: Block = { type: 'embed', id: id(), href: 'https://example.com/v', title: 'The dinner', still: hash };
  const at = (records: ReadonlyMap<string, Picture>, body: Block[]) =>
    checkArticle(article(body), records, { now: '2017-07-18T09:00:00Z' })
      .filter(({ severity }) => severity === 'block')
      .map((finding) => [finding.title, finding.at, isOverridable(finding)]);
  const place = { kind: 'block', block: embed.id };
  const held = (rights: Picture['rights'], creditLine?: string) => new Map([[hash, { ...record(creditLine), rights }]]);
  expect(at(held({}), [copy, embed])).toEqual([]);
  expect(at(held({ noFurtherUse: true }), [copy, embed])).toEqual([
    ['The still of “The dinner” may not be used any more', place, true],
  ]);
  expect(at(held({ expires: '2017-07-01' }), [copy, { ...embed, title: '' }])).toEqual([
    ['The licence of the still of an embed ended on 2017-07-01', place, true],
  ]);
  expect(at(held({}, ''), [copy, embed])).toEqual([['The still of “The dinner” has no credit line', place, true]]);
  expect(at(held({ uses: 1 }), [copy, embed, figure()]).map(([title]) => title)).toEqual([
    'Picture 1 is licensed for one use and used 2 times',
    'The still of “The dinner” is licensed for one use and used 2 times',
  ]);
  expect(at(new Map(), [copy, embed])).toEqual([]);
});
