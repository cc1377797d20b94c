import { type Answer, DeskError } from '#shared/contract/index.ts';
import { callChannel } from '../channels.ts';
import type { Electron, WindowCall } from './electron.ts';
import { isOurs } from './origin.ts';

/**
 * Answers the windows' calls. A call comes from the top frame of a window of ours, at our own address, or it is refused:
 * a preview's frame, a window of another's making or a frame that is gone has no business with the desk.
 * @param isOurPage whether a page is that of one of our windows
 */
export function answerCalls(
  ipcMain: Electron['ipcMain'],
  isOurPage: (page: unknown) => boolean,
  answer: (envelope: unknown) => Promise<Answer>,
): void {
  ipcMain.handle(callChannel, async ({ sender, senderFrame }: WindowCall, envelope): Promise<Answer> => {
    const isTop = senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
    if (isTop && isOurPage(sender)) return answer(envelope);
    return { ok: false, error: new DeskError('call-refused', { reason: 'sender' }).toWire() };
  });
}
