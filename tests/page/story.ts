import { type Article, type Block, type FigureBlock, inline, newArticle } from '#shared/article/index.ts';
import { type HouseStyle, houseStyleSchema, standfirstHouse } from '#shared/house/index.ts';
import type { Picture, PictureFields } from '#shared/picture/index.ts';

let blocks = 0;
const id = (): string => `block${String(++blocks).padStart(4, '0')}`;

export function paragraph(text: string): Block {
  return { type: 'paragraph', id: id(), text: inline(text) };
}

export function crosshead(text: string, level: 1 | 2 = 1): Block {
  return { type: 'crosshead', id: id(), level, text: inline(text) };
}

function video(title: string): Block {
  return { type: 'related', id: id(), kind: 'video', title, href: null };
}

/** The hash the picture of that number has in these tests. */
export function hash(number: number): string {
  return String(number).padStart(64, '0');
}

export function picture(number: number, caption: string, credit: string): FigureBlock {
  return {
    type: 'figure',
    id: id(),
    picture: hash(number),
    awaits: '',
    caption: inline(caption),
    alt: { kind: 'text', text: `What picture ${number} shows` },
    size: 'column',
    credit: credit === '' ? null : credit,
  };
}

/** A picture's record as the library keeps it. */
export function record(number: number, read: PictureFields = {}, width = 2_400, height = 1_600): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash: hash(number),
    type: 'image/jpeg',
    fileName: `picture-${number}.jpg`,
    bytes: 100_000,
    width,
    height,
    added: '2017-07-18T09:00:00+01:00',
    read,
    from: {},
    disagree: {},
    edited: {},
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

/** The records of the reference story's six pictures, none of which says whose it is. */
export function records(): Map<string, Picture> {
  return new Map([1, 2, 3, 4, 5, 6].map((number) => [hash(number), record(number)]));
}

const body: Block[] = [
  paragraph(
    'DONALD Trump had a second “private” chat with Russian President Vladimir Putin at the G20 summit in Hamburg, the White House confirmed.',
  ),
  paragraph(
    'The two world leaders spoke over dinner on the final night of the summit following a two-hour bilateral meeting with their foreign ministers on July 7.',
  ),
  picture(1, 'The two presidents discussed Syria, North Korea and election meddling', 'Getty Images'),
  picture(
    2,
    'Vladimir Putin and US First Lady Melania Trump shake hands as they meet on the sidelines of the G20 summit',
    '',
  ),
  paragraph('A White House official said they both attended a couples-only social dinner.'),
  paragraph(
    '“During the course of the dinner, all the leaders circulated throughout the room and spoke with one another freely,” the spokesman said.',
  ),
  paragraph('“President Trump spoke with many leaders during the course of the evening.'),
  paragraph(
    '“As the dinner was concluding, President Trump went over to Mrs Trump, where he briefly spoke with President Putin.”',
  ),
  paragraph(
    'The revelation has raised questions about what the pair talked about, who was present and why the meeting was not previously disclosed.',
  ),
  paragraph(
    'The Trump administration has been besieged by allegations that the president’s closest advisors colluded with Russia to win the 2016 election.',
  ),
  paragraph(
    'Trump’s eldest son Donald Jr recently released emails showing he held a meeting during the campaign with Kremlin-connected figures, hoping to get dirt on his dad’s election rival Hillary Clinton.',
  ),
  paragraph(
    'Trump opened the first G20 meeting by grilling Putin about Russian meddling in the US election, according to reports.',
  ),
  picture(3, 'Both sides said the meeting went well', ''),
  paragraph(
    'The pair also reached a landmark deal to resolve the ongoing civil war in Syria – which the UN claims has cost 500,000 lives.',
  ),
  paragraph('Jordan and Israel also are part of the agreement, one unnamed US official revealed.'),
  paragraph(
    'The two US allies both share a border with Syria and have been concerned about violence from the seven-year conflict spilling over the border.',
  ),
  paragraph(
    'Previous ceasefires in Syria have collapsed or failed to reduce violence for long, and it was unclear whether this deal would be any better.',
  ),
  paragraph(
    'Earlier in the week, Syria’s military had said it was halting combat operations in the south of Syria for four days.',
  ),
  picture(4, 'The deal marks the biggest diplomatic achievement for the US and Russia since Trump took office', ''),
  video("Donald Trump calls first Putin meeting at G20 an 'honour'"),
  paragraph('The deal marks the biggest diplomatic achievement for the US and Russia since Trump took office.'),
  paragraph(
    'For years, the US and Russia have been backing opposing sides in Syria’s war, with Moscow supporting Syrian President Bashar al-Assad and Washington supporting rebels who have been fighting Assad.',
  ),
  paragraph('Both the US and Russia oppose ISIS in Syria.'),
  paragraph(
    'Ahead the meeting with Putin, Secretary of State Rex Tillerson signalled that Syria’s civil war would be high on the agenda.',
  ),
  paragraph(
    'Tillerson said: “If our two countries work together to establish stability on the ground, it will lay a foundation for progress on the settlement of Syria’s political future.”',
  ),
  paragraph(
    'In recent weeks, US forces have shot down a Syrian aircraft as well drones believed connected to Iranian-backed forces aligned with Assad another sign of US concern about Tehran’s influence in Syria.',
  ),
  paragraph(
    'Earlier this year, Trump also ordered airstrikes for the first time against Assad’s forces, aiming to punish him for using chemical weapons.',
  ),
  paragraph(
    'Trump opened his first meeting with Putin on Friday by raising US concerns about Moscow’s meddling in the 2016 presidential election,  Tillerson said.',
  ),
  paragraph('He said Putin denied being involved.'),
  paragraph(
    'Trump’s decision to confront Putin directly over election interference fulfilled ardent demands by US lawmakers of both parties that the president not shy away from the issue in his highly anticipated meeting with Putin.',
  ),
  crosshead('Syrian civil war'),
  picture(5, 'Savage assaults on the city of Aleppo claimed many young victims', 'Getty Images'),
  picture(6, "US President Donald Trump shakes hands with Russia's Vladimir Putin at G20 summit", 'Rex Features'),
  paragraph(
    'Trump has avoided stating unequivocally in the past that Russia interfered, even as investigations proceed into whether Trump’s campaign colluded with Russians who sought to help him win.',
  ),
  paragraph(
    'Russian Foreign Minister Sergey Lavrov, who attended the meeting along with Tillerson, said Trump accepted Putin’s assurances that Russia didn’t meddle in the US election.',
  ),
  paragraph('But Tillerson said the Russians had asked for “proof and evidence” of its involvement.'),
  paragraph('Tillerson added the discussion about the election meddling was “robust and lengthy.”'),
  paragraph(
    'Speaking to reporters after the meeting, Tillerson said the two leaders had agreed to continue the discussion, with an eye toward securing a commitment that Russia won’t interfere in US affairs in the future.',
  ),
  video('World shock as scores killed in suspected chemical gas attack in Idlib, Syria'),
  paragraph(
    '“I think the president is rightly focused on how do we move forward from something that may be an intractable disagreement at this point,” Tillerson said',
  ),
  paragraph('But the two presidents had differing views on how to deal with the North Korea problem.'),
  paragraph(
    '“The Russians see it a little differently than we do, so we’re going to continue those discussions and ask them to do more. Russia does have economic activity with North Korea,” said Tillerson.',
  ),
  paragraph(
    '“As to the nature of the two hours and 15 minutes, let me characterise: the meeting was very constructive, the two leaders I would say, connected very quickly,” said Tillerson, adding “there was a very clear positive chemistry between the two”.',
  ),
];

/** The reference story as an editor leaves it after import, its pictures dropped in, three of them credited. */
export function referenceStory(): Article {
  const head: Partial<Article['head']> = {
    slug: 'g20-second-meeting',
    headline: 'Donald Trump had a second ‘undisclosed’ meeting with Vladimir Putin at G20 summit',
    dated: { printed: '18 July 2017', date: '2017-07-18' },
  };
  return { ...newArticle('2017-07-18T10:00:00Z', head, body), id: 'referencestory' };
}

/** The reference story with a head, as the drawings have it. */
export function drawnStory(): Article {
  const story = referenceStory();
  const head: Partial<Article['head']> = {
    kicker: 'G20 summit',
    standfirst:
      'The White House confirmed a second conversation, held over dinner on the final night in Hamburg. It had not been disclosed before.',
    bylines: [{ name: 'Foreign desk', role: '' }],
    section: 'World',
    firstPublished: '2017-07-18T09:30:00+01:00',
  };
  return { ...story, head: { ...story.head, ...head } };
}

/** A house style with a title, a public address, share links and a comment box. */
export const harbourPost: HouseStyle = houseStyleSchema.parse({
  ...standfirstHouse,
  name: 'Harbour Post',
  address: 'https://harbourpost.example/world/',
  foot: 'Harbour Post. Picture credits are printed under each picture.',
  share: ['email', 'sms', 'whatsapp', 'facebook', 'x', 'linkedin', 'bluesky', 'mastodon', 'telegram', 'reddit'],
  comments: { action: 'https://harbourpost.example/comments', sum: { left: 8, right: 6 } },
});
