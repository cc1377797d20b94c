/** Puts the keyboard into the field of the find panel, if it is open already; one just opened takes it by itself. */
export function focusFind(host: HTMLElement): void {
  host.closest('.galley')?.querySelector<HTMLInputElement>('.find input')?.select();
}
