import { existsSync, readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0 };

/**
 * How many tests passed and failed, from vitest's JSON report; a file that did not even load counts as one failure. One that
 * passed only when run again has passed, and is named in `again` with what it said before: it asks for a look.
 */
export function countVitest(file) {
  if (!existsSync(file)) return { ...nothing };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    again: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${fullName} (${failureMessages[0].split('\n')[0]})`),
  };
}

/**
 * How many specs passed and failed, from Playwright's JSON report. One that passed only when played again has passed, and is
 * named in `again`: it asks for a look.
 */
export function countPlaywright(file) {
  if (!existsSync(file)) return { ...nothing };
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    again: suites.flatMap(playedAgain),
  };
}

function playedAgain({ specs = [], suites = [] }) {
  const named = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...named.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(playedAgain)];
}
