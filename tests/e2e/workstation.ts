import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Host, startBrowserHost, startWindowHost } from './host.ts';
import { lookedAhead, watch } from './watch.ts';

/** The workstation as an editor has it before them, on a library of its own. */
export interface Workstation {
  /** The window. After a restart it is another one. */
  readonly page: Page;
  /** The library's folder, not yet there before the first start. */
  readonly library: string;
  /** A folder that goes when the spec ends, for sources and exports. */
  readonly folder: string;
  /** What went wrong unseen: requests to elsewhere, errors in the console, breaches of the policy. Must stay empty. */
  readonly wrongs: readonly string[];
  /** Ends the desk as a quit does, and starts it again on the same library. */
  restart(): Promise<void>;
}

/** Specs get a running workstation, and fail when anything went wrong unseen. */
export const test = base.extend<{ expected: RegExp[]; workstation: Workstation }>({
  /** What a spec provokes on purpose: matching wrongs are no wrongs. */
  expected: [[], { option: true }],
  workstation: async ({ browser, expected }, use, { project }) => {
    const folder = await mkdtemp(join(tmpdir(), 'standfirst-e2e-'));
    const library = join(folder, 'Library');
    const wrongs: string[] = [];
    const heard = (line: string) => {
      if (line.startsWith('standfirst: unforeseen')) wrongs.push(line);
    };
    const start = async (): Promise<{ host: Host; page: Page }> =>
      project.metadata['host'] === 'window'
        ? startWindowHost(library, folder)
        : startBrowserHost(library, folder, await browser.newContext(), heard);
    let running = await start();
    watch(running.page, running.host, wrongs);
    await opened(running);
    await use({
      get page() {
        return running.page;
      },
      library,
      folder,
      wrongs,
      async restart() {
        await running.host.close();
        running = await start();
        watch(running.page, running.host, wrongs);
        await opened(running);
      },
    });
    if (!running.page.isClosed()) wrongs.push(...(await lookedAhead(running.page)));
    await running.host.close();
    await rm(folder, { recursive: true, force: true });
    expect(wrongs.filter((wrong) => !expected.some((pattern) => pattern.test(wrong)))).toEqual([]);
  },
});

/** Shows the workstation and waits until it takes keys. */
async function opened({ host, page }: { host: Host; page: Page }): Promise<void> {
  await host.open();
  await page.getByRole('banner').waitFor();
}

export { expect };
