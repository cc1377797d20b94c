import type { LaunchOptions } from '@playwright/test';

/** How Debian's Chromium is started for tests and benchmarks: without a window, and without a word to any network. */
export const browserLaunch: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
