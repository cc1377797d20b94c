import { existsSync, readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0 };

/** How many tests passed and failed, from vitest's JSON report; a file that did not even load counts as one failure. */
export function countVitest(file) {
  if (!existsSync(file)) return { ...nothing };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** How many specs passed and failed, from Playwright's JSON report. One that passed only when tried again is a failure. */
export function countPlaywright(file) {
  if (!existsSync(file)) return { ...nothing };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
