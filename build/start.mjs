// npm start: the workstation in its own window where Electron runs, else in the browser.
//   npm start -- [--library FOLDER] [--port N] [--browser]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandFile, ground, root, say, typedIn } from './ground.mjs';
import { startInBrowser } from './start/browser.mjs';
import { startWindow, whyNoWindow } from './start/window.mjs';

const { values } = parseArgs({
  options: { library: { type: 'string' }, port: { type: 'string' }, browser: { type: 'boolean' } },
});
const library = values.library === undefined ? undefined : resolve(typedIn(), values.library);
const place = ground({ build: true });
const why = values.browser ? 'the browser was asked for' : await whyNoWindow(root, place);
if (why === null) {
  process.exitCode = await startWindow(root, place, library);
} else {
  say(`${why}; opening in the browser instead.`);
  process.exitCode = await startInBrowser(commandFile(), place, { library, port: values.port });
}
