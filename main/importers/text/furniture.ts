import { endLines, furnitureLines, invitation, readerLines } from './furniture-words.ts';
import { isSum } from './sums.ts';

/** What furniture a line is: any, or a heading that says the copy is over and other articles (`end`) or readers (`readers`) follow. */
export type Furniture = 'furniture' | 'end' | 'readers';

const openings: readonly RegExp[] = [
  /^click to (?:share|print|email|e-mail|send|copy|play|enlarge|expand|view|tweet|follow)\b/i,
  /^(?:share|teilen|partager|compartir|condividi|delen|compartilhar|dela)\b.{0,30}\b(?:facebook|twitter|whatsapp|messenger|email|e-mail|pinterest|linkedin|reddit|telegram|x)$/i,
  /^(?:©|\(c\)\s|&copy;)\s*(?:copyright\s*)?(?:19|20)\d{2}\b/i,
  /^copyright\b.*\b(?:19|20)\d{2}\b/i,
  /^(?:©|\(c\)|copyright).*\b(?:rights reserved|ltd|limited|inc|gmbh|llc|(?:19|20)\d{2})\b/i,
  /^(?:previous|next) (?:article|post|story)\S/i,
  /(?:previous|next) (?:article|post)$/i,
  /^(?:powered by|tweets by|follow @|@follow|filed under|posted in|published in|read more about)\b\s?:?\s?[@\p{L}\d].{0,200}$/iu,
  /^(?:our standards|tags?|topics|keywords|categories|labels|schlagwörter|schlagworte|mots-clés|etiquetas|temas|argomenti|onderwerpen|ämnen)\s?:\s?\S.{0,200}$/iu,
  /^(?:you have|you've) (?:\d+|\w+) free articles?\b/i,
  /^- ?(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie) ?-$/i,
  /^(?:save|guarda(?:r)?|speichere?|enregistrer)\b.{0,20}\b(?:name|nombre|nom|nome|namen)\b.{0,160}$/i,
  /^this site uses (?:akismet|cookies)\b/i,
  /^your email address will not be published\b/i,
  /^(?:notify|benachrichtige) me\b/i,
  /^please (?:enter|reload|enable|log in|login|sign in|email us|follow|subscribe|read our|note: )\b.{0,120}$/i,
  /^(?:slideshow|gallery|image|photo) ?\(? ?\d+ (?:images|photos|pictures|of \d+) ?\)?$/i,
  /^(?:by|with) (?:subscribing|signing up|clicking|registering|submitting)\b/i,
  /^(?:don't|do not|never) miss (?:a|an|our|the) (?:story|thing|update|article)\b/i,
  /^(?:sign up|subscribe|register|log in|click here|join|download|get|follow)\b.{0,160}\b(?:newsletters?|subscri\w+|full story|inbox|headlines?|alerts?|app|apps|edition|account|facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|register|signup|sign up|join now|mailing list|updates)\b.{0,80}$/i,
  /^(?:view|see|show|read|load) (?:all|more|the)\b.{0,40}(?:comments?|posts?|articles?|stories|replies|\u2192|>|»)?$/i,
  /^[-–—#(\s]{1,4}30[-–—#)\s]{1,4}$/,
  /^time limit is exhausted\b/i,
  /^post was not sent\b/i,
  /^(?:sorry, )?(?:your blog cannot share|email check failed)\b/i,
  /^(?:\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|@\w{2,30}|#\w{2,30})$/i,
  /^(?:comments?|replies|kommentare|commentaires|comentarios)\s?\(\s?\d+\s?\)$/i,
  /^[\d.,]+\s?[km]?\s?(?:comments?|shares?|views?|likes?|retweets?|followers?|replies|reads?|kommentare|commentaires|comentarios|reacties)$/i,
  /^(?:views|reads|hits|likes|shares|visits)\s?:\s?[\d.,]+[km]?$/i,
  /^\d{1,2}\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s(?:ago|read)(?: at \d.{0,10})?$/i,
  /^vor \d{1,2} (?:minuten|stunden|tagen)$|^il y a \d{1,2} \p{L}+$|^hace \d{1,2} \p{L}+$/iu,
  /^-?\d{1,3}\s?°\s?[cf]?$/i,
  /^© ?\S+.{0,60}all rights reserved/i,
  /^<?!?-- ?more ?--!?>?$/i,
];

/** No line of the lists is longer, in characters. */
const longestListed = 110;
/** An invitation is short, in words. */
const longestInvitation = 45;

/** Whether a line is by its own words something a page prints around an article; null where its words do not say so. */
export function furnitureOf(text: string, words: number): Furniture | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture';
  if (words > 60 || text.length > 500) return null;
  const key = text.length > longestListed ? '' : keyOf(text);
  if (readerLines.has(key) || readersTurn.test(text)) return 'readers';
  if (endLines.has(key) || (words <= 6 && othersTurn.test(text))) return 'end';
  if (furnitureLines.has(key) || furnitureLines.has(text.trim())) return 'furniture';
  if (isSum(text)) return 'furniture';
  if (words <= 20 && arrow.test(text.trim())) return 'furniture';
  if (openings.some((opening) => opening.test(text))) return 'furniture';
  return invites(text, words) || isDisguised(text) ? 'furniture' : null;
}

/** The heading over what readers wrote: `34 responses to “…”`. */
const readersTurn =
  /^(?:(?:\d+|one|no|zero|ein|eine|keine|un|une|uno|una) (?:responses?|thoughts?|replies|comments?|gedanken?|kommentare?|antworten?|réponses?|commentaires?|comentarios?|respuestas?|commenti|reacties|comentários?) (?:to|on|zu|auf|à|sur|a|en|su|op|em)\b|(?:top rated|reader|readers'?|user|latest|all|leser-?) ?(?:comments|kommentare|reviews)\b)/i;

/** The heading over links of one subject or source: `More from the magazine`. */
const othersTurn =
  /^(?:(?:read |see )?more (?:from|in|on|about|by)|mehr (?:aus|zu|von|zum)|plus (?:de|sur)|más (?:de|sobre|en)|altri? (?:da|su|di)|meer (?:van|over|uit)|mais (?:de|sobre)|mer (?:från|om)|most (?:read|popular|viewed|shared|recent)|trending|latest (?:from|in)|the latest (?:from|in)|(?:artikel|beiträge) zum)\b[^.!?]*$/i;
/** A link to the page before or after, by its arrow. */
const arrow = /^«[^»]{2,120}$|^[^«]{2,120}»$|^(?:←|→|‹|›).{2,120}$/u;

/** A line as the lists hold it. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d+/g, '#')
    .replace(/^[^\p{L}#]+/u, '')
    .replace(/[^\p{L}#)]+$/u, '')
    .replace(/\s+/g, ' ');
}

/** Asks the reader to do something for the publisher: many such words in a short line without anyone quoted. */
function invites(text: string, words: number): boolean {
  if (words > longestInvitation || /["“”„«]/.test(text)) return false;
  const found = new Set(text.match(invitation)?.map((word) => word.toLowerCase()));
  return found.size >= 2 && words <= found.size * 9;
}

/** Latin and Cyrillic letters mixed inside words, as advertisements do to pass filters: not something a desk writes. */
function isDisguised(text: string): boolean {
  return (text.match(/\p{Script=Latin}[\u0430-\u044f]|[\u0430-\u044f]\p{Script=Latin}/gu)?.length ?? 0) >= 3;
}
