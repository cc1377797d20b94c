/** A pointer to another article or a video, by the words before its title. */
export interface Pointer {
  /** `Read more:`, `Watch:`. */
  label: string;
  title: string;
  kind: 'article' | 'video';
}

const pointer =
  /^(?:see also|see more|read also|also read|read more(?: here| on)?|read|more|watch(?: more)?|video|related(?: story| article)?|don't miss|listen|lesen sie auch|mehr dazu|mehr zum thema|à lire aussi|lire aussi|à lire|voir aussi|vidéo|lee también|lea también|le puede interesar|leggi anche|guarda anche|lees ook|leia também|leia mais|veja também|läs också|läs mer|les også)\s*[:|►▶»>–]\s*(?=\S)/iu;
const moving = /^(?:watch|video|vidéo|guarda|ver vídeo|regardez|schau)/i;

/** Reads a line as a pointer; null where no words say so, or no title of three words follows them. */
export function pointerOf(text: string): Pointer | null {
  if (text.length > 300) return null;
  const label = pointer.exec(text)?.[0];
  if (label === undefined) return null;
  const title = text.slice(label.length).trim();
  return title.split(/\s+/).length < 3 ? null : { label: label.trim(), title, kind: kindOf(text) };
}

/** What a related title points to, by its first word. */
export function kindOf(text: string): 'article' | 'video' {
  return moving.test(text) ? 'video' : 'article';
}
