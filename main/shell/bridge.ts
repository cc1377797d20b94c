import { type Answer, DeskError, type DeskEvent } from '#shared/contract/index.ts';
import { callChannel, eventChannel } from '../channels.ts';
import type { Electron, Window, WindowCall } from './electron.ts';
import { isOurs } from './origin.ts';

/**
 * Answers the window's calls. A call comes from the top frame of the window, at our own address, or it is refused: a
 * preview's frame, a window of another's making or a frame that is gone has no business with the desk.
 */
export function answerCalls(
  ipcMain: Electron['ipcMain'],
  window: () => Pick<Window, 'webContents'> | null,
  answer: (envelope: unknown) => Promise<Answer>,
): void {
  ipcMain.handle(callChannel, async (call, envelope): Promise<Answer> => {
    if (isOurWindow(call, window())) return answer(envelope);
    return { ok: false, error: new DeskError('call-refused', { reason: 'sender' }).toWire() };
  });
}

function isOurWindow({ sender, senderFrame }: WindowCall, window: Pick<Window, 'webContents'> | null): boolean {
  if (window === null || sender !== window.webContents) return false;
  return senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
}

/** Tells an event to the window, when there is one. */
export function tellWindow(window: Pick<Window, 'webContents' | 'isDestroyed'> | null, event: DeskEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}
