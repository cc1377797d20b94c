import { addresses } from './addresses.ts';
import { altText } from './alt-text.ts';
import { byline } from './byline.ts';
import { captionTags } from './caption-tags.ts';
import { creditsInCaptions, repeatedCaptions } from './captions.ts';
import type { Check } from './check.ts';
import { crossheads } from './crossheads.ts';
import { dates } from './dates.ts';
import { embargo } from './embargo.ts';
import { emptiness } from './emptiness.ts';
import { fullStops } from './full-stops.ts';
import { headline } from './headline.ts';
import { iim } from './iim.ts';
import { language } from './language.ts';
import { credits, waiting } from './pictures.ts';
import { quotes } from './quotes.ts';
import { rights } from './rights.ts';
import { spaces } from './spaces.ts';
import { standfirst } from './standfirst.ts';

/** Every check there is, in the order a panel shows what they find. */
export const checks: readonly Check[] = [
  headline,
  emptiness,
  waiting,
  credits,
  altText,
  rights,
  addresses,
  standfirst,
  byline,
  embargo,
  dates,
  language,
  captionTags,
  creditsInCaptions,
  repeatedCaptions,
  iim,
  crossheads,
  quotes,
  fullStops,
  spaces,
];
