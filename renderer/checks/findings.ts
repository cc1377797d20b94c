import type { Article } from '#shared/article/index.ts';
import { checkArticle, type Finding, passedChecks } from '#shared/checks/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { useSession } from '../session/index.ts';

/** What the checks say of an article. */
export interface Checked {
  /** What stops the export comes first. */
  findings: readonly Finding[];
  /** How many of them stop the export. */
  blocking: number;
  /** What holds, in words. */
  passed: readonly string[];
}

const nothing: Checked = { findings: [], blocking: 0, passed: [] };
const known = new WeakMap<Article, { pictures: ReadonlyMap<string, Picture>; checked: Checked }>();

/** Checks an article; several places show the findings of one, so they are made once for each state of it. */
export function findingsOf(article: Article, pictures: ReadonlyMap<string, Picture>): Checked {
  const before = known.get(article);
  if (before?.pictures === pictures) return before.checked;
  const findings = checkArticle(article, pictures, new Date().toISOString());
  const checked = {
    findings,
    blocking: findings.filter(({ severity }) => severity === 'block').length,
    passed: passedChecks(article, pictures, findings),
  };
  known.set(article, { pictures, checked });
  return checked;
}

/** What the checks say of the open article, a moment behind the typing; nothing while none is open. */
export function useFindings(): Checked {
  const article = useSession((open) => open.article);
  const pictures = useSession((open) => open.pictures);
  return article === null ? nothing : findingsOf(article, pictures);
}
