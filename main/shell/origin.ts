/** Where the desktop serves the window from: a scheme of its own, with one host. */
export const scheme = 'app';
export const host = 'standfirst';
export const origin = `${scheme}://${host}`;

/** Whether an address is the workstation's own. */
export function isOurs(address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}

/** The path of one of our addresses as it stands in it, without query and fragment. */
export function pathOf(address: string): string {
  return address.slice(origin.length).replace(/[?#].*$/s, '') || '/';
}
