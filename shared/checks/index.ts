export { checkArticle, passedChecks } from './check-article.ts';
export { type CheckCode, checkCodes, type Finding, type Fix, type Place } from './finding.ts';
