/** Whether this is a Mac, whose shortcuts use Command and are written as signs. */
export const onMac = /mac/i.test(globalThis.navigator?.userAgent ?? '');

const signs: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Up: '↑', Down: '↓' };
const words: Record<string, string> = { CmdOrCtrl: 'Ctrl', Up: '↑', Down: '↓' };

/** A shortcut as its platform writes it: `Ctrl Shift Z`, `⇧⌘Z`. Takes Electron's words: `CmdOrCtrl+Shift+Z`. */
export function keyWords(accelerator: string, mac = onMac): string {
  const parts = accelerator.split('+');
  if (!mac) return parts.map((part) => words[part] ?? part).join(' ');
  const order = ['Alt', 'Shift', 'CmdOrCtrl'];
  return [...order.filter((part) => parts.includes(part)), ...parts.filter((part) => !order.includes(part))]
    .map((part) => signs[part] ?? part)
    .join('');
}
