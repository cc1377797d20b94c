import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from './channels.ts';

// The only bridge into the window: two functions. What they carry is checked on the other side.
contextBridge.exposeInMainWorld('standfirst', {
  call: (name: unknown, input: unknown, job: unknown): Promise<unknown> =>
    ipcRenderer.invoke(callChannel, { name, input, job }),
  listen: (heard: (event: unknown) => void): (() => void) => {
    // The window gets the desk's event alone, never Electron's, through which it could reach the sender.
    const tell = (_electron: IpcRendererEvent, event: unknown) => heard(event);
    ipcRenderer.on(eventChannel, tell);
    return () => {
      ipcRenderer.removeListener(eventChannel, tell);
    };
  },
});
