/** Names Windows keeps for its devices, whatever follows a dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** The longest a name may be, in bytes: with an ending and a folder around it, every file system takes it. */
const mostBytes = 120;

/**
 * A name a file or folder can have on Linux, macOS and Windows alike, as near to the one given as can be: no separators,
 * no controls, no device names, no dot or space at either end, not too long. Without anything left, `article`.
 */
export function legalName(name: string): string {
  const clean = trimmed(
    name
      .normalize('NFC')
      .replace(/[<>:"/\\|?*]|\p{Cc}/gu, '-')
      .replace(/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, ''),
  );
  const safe = reserved.test(clean) ? `_${clean}` : clean;
  return trimmed(shortened(safe)) || 'article';
}

/** Whether every step of a path beside a page is a legal name, so that it stays beside the page. */
export function isLegalPath(path: string): boolean {
  return path.split('/').every((step) => legalName(step) === step);
}

function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '');
}

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > mostBytes) break;
    short += character;
  }
  return short;
}
