import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';

/** The page that was printed last. It stays until the next one, as a printer may take its time. */
let printed: HTMLIFrameElement | null = null;

/**
 * Prints the page of the open article: hands it, laid out for paper in a frame out of sight, to the browser's or the
 * desktop's own print dialog.
 * @throws DeskError when the page could not be made
 */
export async function printPage(): Promise<void> {
  const { latest, save } = session.getState();
  const article = latest();
  if (article === null) return;
  await save();
  const { address } = await desk.call('preview.show', { article, edits: [] });
  printed?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed-page';
  frame.title = say('preview.printed');
  // As every preview it runs nothing; a print dialog is the one thing more that this frame may show.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.src = desk.address(address);
  frame.addEventListener('load', () => frame.contentWindow?.print(), { once: true });
  document.body.append(frame);
  printed = frame;
}
