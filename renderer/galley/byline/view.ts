import type { NodeView } from '@tiptap/pm/view';
import { say } from '#shared/messages/index.ts';
import type { ChromeStore } from '../chrome/state.ts';
import { element } from '../dom/element.ts';

/** Holds the place of the byline row; React draws the row in it. */
export class BylineView implements NodeView {
  readonly dom = element('div', {
    class: 'blk byl',
    contenteditable: 'false',
    'data-tag': say('galley.byline'),
    'data-head': 'byline',
  });
  readonly #chrome: ChromeStore;

  constructor(chrome: ChromeStore) {
    this.#chrome = chrome;
    chrome.setState({ bylineHost: this.dom });
  }

  stopEvent(): boolean {
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    if (this.#chrome.getState().bylineHost === this.dom) this.#chrome.setState({ bylineHost: null });
  }
}
