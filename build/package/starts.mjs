// Starts an installed Standfirst, waits until its window takes keys, and quits it. For the workflow, which installs it.
//   node build/package/starts.mjs EXECUTABLE
// The fuses of an installed program refuse the way Playwright drives Electron, so its window is reached as Chromium's is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-starts-'));
const args = ['--remote-debugging-port=0', '--library', join(folder, 'Library')];
const program = spawn(process.argv[2], args, { stdio: ['ignore', 'inherit', 'pipe'] });
const address = await devtools(program);
const browser = await chromium.connectOverCDP(address);
const [context] = browser.contexts();
const page = context.pages()[0] ?? (await context.waitForEvent('page'));
await page.getByRole('banner').waitFor({ timeout: 120_000 });
process.stdout.write(`${process.argv[2]} opens “${await page.title()}”\n`);
await browser.close();
program.kill();
await once(program, 'exit');
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** The address Chromium says it listens on. */
async function devtools({ stderr }) {
  for await (const line of createInterface({ input: stderr })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('the program ended before its window opened');
}
