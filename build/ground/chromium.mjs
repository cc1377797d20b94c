import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** Where each system keeps a Chromium that tests can drive. */
const usual = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe')],
};

/** The Chromium that `CHROMIUM` names, else the one in its usual place; null where there is none. */
export function findChromium() {
  const places = [process.env.CHROMIUM ?? '', ...(usual[process.platform] ?? [])];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}
