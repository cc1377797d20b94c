export { checkArticle, passedChecks } from './check-article.ts';
export { type CheckCode, type Finding, type Fix, type Place } from './finding.ts';
