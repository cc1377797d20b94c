// npm run test:electron: the end-to-end specs in the desktop's own window, through Playwright's Electron driver.
// Ends with 2, and one line that says why, where that window cannot open: not run is not passed.
import { join } from 'node:path';
import { ground, root, run } from './ground.mjs';
import { whyNoWindow } from './start/window.mjs';

/** What this ends with where nothing ran. */
const notRun = 2;

const place = ground({ build: true });
const why = await whyNoWindow(root, place);
if (why === null) {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  process.exitCode = await run(
    place.node,
    [playwright, 'test', '--project=electron', ...process.argv.slice(2)],
    place.env,
  );
} else {
  process.stdout.write(`test:electron did not run: ${why}\n`);
  process.exitCode = notRun;
}
