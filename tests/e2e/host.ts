import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, _electron as electron, type Page } from '@playwright/test';

/** What serves a workstation to a spec: the loopback host and a browser, or the desktop's own window. */
export interface Host {
  /** Where everything the window loads must come from. */
  readonly origin: string;
  /** Shows the workstation. */
  open(): Promise<void>;
  /** Ends it as an editor does. */
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
/** The commands from source, or those of an unpacked package where a check names them; and as they are built. */
const sourceCommand = process.env['STANDFIRST_COMMAND'] ?? join(root, 'main', 'cli', 'index.ts');
export const builtCommand = join(root, 'out', 'main', 'cli.js');

/**
 * Starts the real desk as its own process, on loopback, for a page of the browser.
 * @param heard told each line the desk writes on standard error
 * @returns the number of the desk's process beside its host
 */
export async function startBrowserHost(
  library: string,
  home: string,
  context: BrowserContext,
  heard: (line: string) => void,
  command = sourceCommand,
): Promise<{ host: Host; page: Page; process: number }> {
  const desk = spawn(process.execPath, [...asInstalled(), command, 'serve', '--library', library, '--json'], {
    env: ownHome(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: desk.stderr }).on('line', heard);
  const [address, page] = await Promise.all([printedAddress(desk), context.newPage()]);
  const host: Host = {
    origin: new URL(address).origin,
    open: async () => {
      await page.goto(address);
    },
    close: async () => {
      await context.close();
      const ended = once(desk, 'exit');
      desk.kill('SIGTERM');
      await ended;
    },
  };
  return { host, page, process: desk.pid ?? Number.NaN };
}

/** Starts the desktop's window. */
export async function startWindowHost(library: string, home: string): Promise<{ host: Host; page: Page }> {
  const app = await electron.launch({ args: [root, '--library', library], env: ownHome(home) });
  const page = await app.firstWindow();
  return {
    host: { origin: 'app://standfirst', open: () => page.waitForLoadState(), close: () => app.close() },
    page,
  };
}

/** Tells Node where the resources of an unpacked package lie, as Electron tells its own Node. */
function asInstalled(): string[] {
  const resources = process.env['STANDFIRST_RESOURCES'];
  if (resources === undefined) return [];
  return ['--import', `data:text/javascript,process.resourcesPath=${encodeURIComponent(JSON.stringify(resources))}`];
}

/** Settings of its own, so that a spec finds none and leaves none. */
function ownHome(home: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return {
    ...env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    APPDATA: home,
    LOCALAPPDATA: home,
  };
}

async function printedAddress(desk: ChildProcess): Promise<string> {
  if (desk.stdout === null) throw new Error('the desk has no standard output');
  const lines = createInterface({ input: desk.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(desk, 'exit').then(([code]) => Promise.reject(new Error(`the desk ended with ${code}`))),
  ]);
  const printed: unknown = JSON.parse(String(line));
  if (typeof printed === 'object' && printed !== null && 'address' in printed) return String(printed.address);
  throw new Error(`the desk printed ${line}`);
}
