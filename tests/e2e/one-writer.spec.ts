import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { copyOf, write } from './copy.ts';
import { startBrowserHost } from './host.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

/** The window says so in the console too when a call is refused. */
test.use({ expected: [/Failed to load resource/] });

test('a second Standfirst over the same folder reads, is told who has it, and takes over', async ({
  workstation: { page, library, folder },
  browser,
}, { project }) => {
  test.skip(project.metadata['host'] === 'window', 'A second desktop program gives way to the first.');
  await write(page, 'Night bus', 'The council votes.');
  await page.keyboard.press(`${mod}+s`);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Saved on this computer.');

  const home = join(folder, 'another person');
  const { host, page: second } = await startBrowserHost(library, home, await browser.newContext(), () => undefined);
  await host.open();
  const notices = second.getByRole('region', { name: 'Notices' });

  await test.step('it reads, and everything that writes is off, with the reason', async () => {
    await expect(notices).toContainText('has this library');
    await expect(notices).toContainText('You can read, search, preview, export and copy');
    await expect(copyOf(second)).toHaveAttribute('contenteditable', 'false');
    await expect(second.getByRole('textbox', { name: /^Kicker/ })).toBeDisabled();
    await second.keyboard.press(`${mod}+n`);
    await expect(second.getByRole('region', { name: 'Messages' })).toContainText('Nothing can be changed here');
    const { violations } = await new AxeBuilder({ page: second }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('it follows what the first one writes', async () => {
    await page.keyboard.type(' Tonight.');
    await expect(copyOf(second)).toContainText('The council votes. Tonight.');
  });

  await test.step('it takes over, and writes; the first one reads', async () => {
    await notices.getByRole('button', { name: 'Take over…' }).click();
    const asked = second.getByRole('alertdialog', { name: 'Take the library over?' });
    await expect(asked).toContainText('Everything it saved is kept');
    await asked.getByRole('button', { name: 'Take over' }).click();
    await expect(copyOf(second)).toHaveAttribute('contenteditable', 'true');
    await expect(notices).not.toContainText('has this library');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('has this library');
    await expect(copyOf(page)).toHaveAttribute('contenteditable', 'false');
    await expect(copyOf(page)).toContainText('The council votes. Tonight.');
  });
  await host.close();
});
