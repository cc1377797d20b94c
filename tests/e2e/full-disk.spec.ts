import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { copyOf, write } from './copy.ts';
import { startBrowserHost } from './host.ts';
import { mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** The window says so in the console too when a call is refused. */
test.use({ expected: [/Failed to load resource/] });

test.skip(
  process.platform !== 'linux' || process.getuid?.() !== 0,
  'A disk to fill or to lock is mounted, which needs the right to on Linux.',
);

/** A small disk of its own with a workstation over a library on it. */
const onSmallDisk = test.extend<{ small: { page: Page; disk: string } }>({
  small: async ({ workstation: { folder }, browser }, use, { project }) => {
    test.skip(project.metadata['host'] === 'window', 'A second desktop program gives way to the first.');
    const disk = join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
    try {
      const home = join(folder, 'home');
      const started = await startBrowserHost(join(disk, 'Library'), home, await browser.newContext(), () => undefined);
      await started.host.open();
      await use({ page: started.page, disk });
      await started.host.close();
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  },
});

const notSaved = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Not saved' });

onSmallDisk(
  'a disk that is full: the text is safe, a copy can be saved elsewhere, and saving goes on when there is room',
  async ({ small: { page, disk } }) => {
    await write(page, 'Night bus', 'The council votes.');
    await page.keyboard.press(`${mod}+s`);
    await untilSaved(page);
    await fill(disk);

    await page.keyboard.type(` Tonight. ${'It goes on and on. '.repeat(30)}`);
    await expect(notSaved(page)).toBeVisible();
    await notSaved(page).click();
    expect(await savedElsewhere(page, 'full')).toContain('Tonight. It goes on');

    await rm(join(disk, 'filler'));
    await page.getByRole('dialog', { name: 'Not saved' }).getByRole('button', { name: 'Save', exact: true }).click();
    await expect(notSaved(page)).toHaveCount(0);
    await untilSaved(page);
  },
);

onSmallDisk(
  'a folder that may only be read: it is said, and saving goes on when it may be written in again',
  async ({ small: { page, disk } }) => {
    await write(page, 'Night bus', 'The council votes.');
    await page.keyboard.press(`${mod}+s`);
    await untilSaved(page);
    await whileLocked(disk, async () => {
      await page.keyboard.type(' Tonight at eight.');
      await expect(notSaved(page)).toBeVisible();
      await notSaved(page).click();
      const copy = await savedElsewhere(page, 'Standfirst may not write in the library folder');
      expect(copy).toContain('Tonight at eight.');
      await expect(copyOf(page)).toContainText('Tonight at eight.');
      await page.keyboard.press('Escape');
    });

    await test.step('it is tried again by itself', async () => {
      await expect(notSaved(page)).toHaveCount(0, { timeout: 40_000 });
      await untilSaved(page);
    });
  },
);

/** What a copy holds that is saved elsewhere from the dialog that says why the library does not have it. */
async function savedElsewhere(page: Page, why: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Not saved' });
  await expect(dialog).toContainText(why);
  await expect(dialog).toContainText('Your text is safe in this window');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy elsewhere' }).click();
  return await readFile(await (await download).path(), 'utf8');
}

/** Lets a disk only be read meanwhile: another mount of it lies over it, since files may be open on it for writing. */
async function whileLocked(disk: string, work: () => Promise<void>): Promise<void> {
  execFileSync('mount', ['--bind', disk, disk]);
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', disk]);
    await work();
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
}

/** Leaves no room on a disk. */
async function fill(disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
}
