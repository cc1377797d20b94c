import { type Article, articleFigures } from '#shared/article/index.ts';
import { type Circumstances, checkArticle, type Finding, isOverridable } from '#shared/checks/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';

/** How an export is asked for. */
export interface Asked {
  /** Leaves out frames that still wait for their picture, and with them whatever else they lack. */
  allowMissing: boolean;
  /** Why pictures go out in spite of what stands against them; null where nothing may. */
  override: string | null;
}

/** What an editor overrode. */
export interface Overridden {
  reason: string;
  findings: { code: string; message: string; figure: number | null }[];
}

/**
 * Lets an article through to its readers, or not.
 * @param pictures the record of each picture the article uses, by hash
 * @returns what stood against it and was overridden; null where nothing did
 * @throws DeskError `export-blocked`, with everything that stops it
 */
export function passGate(
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  { allowMissing, override }: Asked,
  circumstances: Circumstances,
): Overridden | null {
  const waiting = new Set(articleFigures(article).flatMap(({ id, picture }) => (picture === null ? [id] : [])));
  const isLetOff = ({ at }: Finding) => allowMissing && at.kind === 'figure' && waiting.has(at.figure);
  const reason = override?.trim() ?? '';
  const against = checkArticle(article, pictures, circumstances).filter(
    (finding) => finding.severity === 'block' && !isLetOff(finding),
  );
  const stops = reason === '' ? against : against.filter((finding) => !isOverridable(finding));
  if (stops.length > 0) throw new DeskError('export-blocked', { findings: stops.map(asFact) });
  return against.length === 0 ? null : { reason, findings: against.map(asFact) };
}

function asFact({ code, title, at }: Finding) {
  return { code, message: `${title}.`, figure: at.kind === 'figure' ? at.number : null };
}
