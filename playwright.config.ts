import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/browser.ts';

/** Electron's runtime is not part of its package: it is fetched at the first `npm start`. Without it there is no window to play in. */
const hasElectron = existsSync(join(import.meta.dirname, 'node_modules', 'electron', 'path.txt'));

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Each spec starts a desk of its own; two at once are what a small machine carries.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy machine can starve a browser of its time. What passes only when played again is named at the end of the run.
  retries: 1,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: browserLaunch,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', metadata: { host: 'browser' } },
    ...(hasElectron ? [{ name: 'electron', metadata: { host: 'window' } }] : []),
  ],
});
