import { say } from '#shared/messages/index.ts';
import type { Electron } from './electron.ts';

/** Whether an address may be handed to the system: a web page or a letter, spelled out without tricks. */
export function isExternal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'mailto:' || (protocol === 'https:' && username === '' && password === '');
}

/** Shows an address in full and asks before the system opens it; anything but https and mailto is dropped. */
export async function openExternal(
  { dialog, shell }: Pick<Electron, 'dialog' | 'shell'>,
  address: string,
): Promise<void> {
  if (!isExternal(address)) return;
  // As the browser will read it: a name in letters that only look Latin shows as `xn--…`.
  const { href } = new URL(address);
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: href.startsWith('mailto:') ? say('shell.external.letter') : say('shell.external.page'),
    detail: href,
    buttons: [say('shell.external.open'), say('shell.external.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(href);
}
