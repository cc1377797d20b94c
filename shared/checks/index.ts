export type { Circumstances } from './check.ts';
export { checkArticle, passedChecks } from './check-article.ts';
export type { CheckCode, Finding, Fix, Place } from './finding.ts';
export { isOverridable } from './overridable.ts';
