/**
 * The parts of an address's path, each decoded, or null for a path no part of the workstation ever gives out: one with
 * an empty part, a dot part, a separator or a control character hidden in an escape, a drive letter or a broken escape.
 * Parts are only ever compared with names the workstation made itself, never joined into a file's path.
 * @param path as it stands in the request, such as `/picture/<hash>/thumb`; without the query
 */
export function pathParts(path: string): string[] | null {
  if (!path.startsWith('/')) return null;
  if (path === '/') return [];
  const parts: string[] = [];
  for (const raw of path.slice(1).split('/')) {
    const part = decoded(raw);
    if (part === null || !isPlainName(part)) return null;
    parts.push(part);
  }
  return parts;
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function isPlainName(part: string): boolean {
  if (part === '' || part === '.' || part === '..') return false;
  for (const character of part) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f || character === '/' || character === '\\' || character === ':') return false;
  }
  return true;
}
