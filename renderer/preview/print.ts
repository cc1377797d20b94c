import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';
import { tell } from '../ui/index.ts';

/**
 * Prints the page of the open article. The page stands in a sandbox that no script may enter, so this window cannot
 * print its frame: in the browser the page opens in a tab of its own, which prints like any page. The desktop opens no
 * other windows: there the exported page is printed from a browser.
 * @throws DeskError when the page could not be made
 */
export async function printPage(host: 'window' | 'browser'): Promise<void> {
  const { latest, save } = session.getState();
  const article = latest();
  if (article === null) return;
  if (host === 'window') {
    tell('To print the page, export it and open it in a browser.');
    return;
  }
  await save();
  const { address } = await desk.call('preview.show', { article, edits: [] });
  window.open(desk.address(address), '_blank', 'noopener');
  tell('The page is open in a tab of its own. Print it there.');
}
