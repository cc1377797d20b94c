/**
 * Character sets of older IIM and EXIF. The first two are told apart by how the text reads; the others, of which any can
 * spell any bytes, are believed only when the file's own XMP says the same.
 */
const latin = 'windows-1252';
const mac = 'macintosh';
const others = ['windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'shift_jis', 'gbk', 'euc-kr', 'big5'];

/**
 * What cannot well be if the set is right: a capital after a small letter, a small letter between capitals, a sign in the
 * middle of a word, a sign no newsroom types.
 */
const unlikely =
  /(?<=\p{Ll})(?![A-Z])\p{Lu}|(?<=\p{Lu})(?![a-z])\p{Ll}(?=\p{Lu})|(?<=\p{Ll})[–—‘“”„‹›«»•§¶…](?=\p{Ll})|[^\p{ASCII}\p{Ll}\p{Lu}\p{Lo}\p{Mn}\s©®™°–—‘’“”„‹›«»•…€£¥¡¿§·½¼¾²³ªº×]/gu;

/**
 * The character set that texts of one file and one standard were written in, none of them UTF-8.
 * @param known texts of the same file whose character set is certain
 */
export function guessEncoding(texts: readonly Uint8Array[], known: readonly string[]): string {
  const confirmed = [latin, mac, ...others]
    .map((encoding) => ({ encoding, count: confirmations(texts, encoding, known) }))
    .reduce((best, each) => (each.count > best.count ? each : best));
  if (confirmed.count > 0) return confirmed.encoding;
  return oddities(texts, mac) < oddities(texts, latin) ? mac : latin;
}

/** Bytes as text, in one of the sets above. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** How many texts begin a known one: IIM may have cut them short. */
function confirmations(texts: readonly Uint8Array[], encoding: string, known: readonly string[]): number {
  return texts.filter((bytes) => {
    const text = decoded(bytes, encoding).trim();
    return text !== '' && known.some((each) => each.startsWith(text));
  }).length;
}

function oddities(texts: readonly Uint8Array[], encoding: string): number {
  return texts.reduce((sum, bytes) => sum + (decoded(bytes, encoding).match(unlikely)?.length ?? 0), 0);
}
