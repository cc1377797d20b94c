import type { DeskEvent } from '#shared/contract/index.ts';
import { eventChannel } from '../channels.ts';
import { contextMenu } from './context-menu.ts';
import { loadAgainAfterCrash } from './crash.ts';
import { askToLose } from './dialogs.ts';
import type { Electron, Window } from './electron.ts';
import { origin } from './origin.ts';
import { readPlacement, writePlacement } from './placement.ts';
import { windowOptions } from './window.ts';

/** What windows are made with. */
interface WindowsOptions {
  preload: string;
  /** The file that remembers where the window stood. */
  placed: string;
  unforeseen: (error: unknown) => void;
}

/** The windows of the desktop, all over one desk. */
export class Windows {
  readonly #electron: Electron;
  readonly #options: WindowsOptions;
  /** Last used last. */
  #open: Window[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(electron: Electron, options: WindowsOptions) {
    this.#electron = electron;
    this.#options = options;
  }

  /** Opens one more window, on an article or on that of last time. */
  async open(article: string | null = null): Promise<void> {
    const { openWindow, screen, dialog } = this.#electron;
    const { preload, placed, unforeseen } = this.#options;
    const displays = screen.getAllDisplays();
    const last = await readPlacement(placed, displays);
    const window = openWindow(windowOptions(preload, last === null ? null : this.#beside(last)));
    this.#open.push(window);
    if (last?.maximized === true && this.#open.length === 1) window.maximize();
    window.on('ready-to-show', () => window.show());
    window.on('focus', () => {
      this.#open = [...this.#open.filter((other) => other !== window), window];
    });
    window.on('close', () => {
      const placement = { ...window.getNormalBounds(), maximized: window.isMaximized() };
      this.#writing = this.#writing
        .then(() => writePlacement(placed, screen.getAllDisplays(), placement))
        .catch(unforeseen);
    });
    window.on('closed', () => {
      this.#open = this.#open.filter((other) => other !== window);
    });
    window.webContents.on('will-prevent-unload', (event) => {
      if (askToLose(dialog)) event.preventDefault();
    });
    loadAgainAfterCrash(dialog, window);
    window.webContents.on('context-menu', (_event, clicked) =>
      this.#electron.popUp(contextMenu(clicked, window.webContents)),
    );
    await window.loadURL(article === null ? `${origin}/` : `${origin}/#article=${article}`);
  }

  /** A further window does not hide the one before it. */
  #beside<Placed extends { x: number; y: number }>(placement: Placed): Placed {
    const step = 28 * this.#open.length;
    return { ...placement, x: placement.x + step, y: placement.y + step };
  }

  /** Whether a page is that of one of our windows. */
  has(page: unknown): boolean {
    return this.#open.some(({ webContents }) => webContents === page);
  }

  /** Whether an editor is at one of the windows now. */
  get isWatched(): boolean {
    return this.#open.some((window) => window.isFocused());
  }

  /** Tells every window. */
  tell(event: DeskEvent): void {
    for (const window of this.#open) send(window, event);
  }

  /** Tells the window that was used last. */
  tellLast(event: DeskEvent): void {
    const window = this.#open.at(-1);
    if (window !== undefined) send(window, event);
  }

  /** Shows an article in the window that was used last, or in a new one where there is none. */
  show(article: string): void {
    if (this.#open.length === 0) {
      this.open(article).catch(this.#options.unforeseen);
      return;
    }
    this.bringForward();
    this.tellLast({ name: 'article.asked', payload: { id: article } });
  }

  /** Loads every window again. One with unsaved words asks first. */
  showAnew(): void {
    for (const window of this.#open) if (!window.isDestroyed()) window.webContents.reload();
  }

  /** Brings the window that was used last before the others; opens one where there is none. */
  bringForward(): void {
    const window = this.#open.at(-1);
    if (window === undefined) {
      this.open().catch(this.#options.unforeseen);
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Keeps when what is to be remembered is on disk. */
  async over(): Promise<void> {
    await this.#writing;
  }
}

function send(window: Window, event: DeskEvent): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
}
