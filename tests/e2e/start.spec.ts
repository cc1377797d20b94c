import { expect, test } from './workstation.ts';

test('a fresh workstation opens on an empty library, with the key gone from the address', async ({ workstation }) => {
  await expect(workstation.page).toHaveTitle(/Standfirst/);
  await expect(workstation.page.locator('#root > *').first()).toBeVisible();
  expect(workstation.page.url()).not.toContain('key');
});
