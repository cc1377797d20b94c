import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { altText, figureSizes } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { cropsAt } from '#shared/page/index.ts';
import { cutOf, figureCredit } from '#shared/picture/index.ts';
import { element } from '../../dom/element.ts';
import { icon } from '../../dom/icon.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { FigureOnPage } from './board.ts';
import { pictureFrame } from './frame.ts';

/** Draws a figure: the picture or the frame that waits for it, the caption, and the credit or the want of one. */
export class FigureView implements NodeView, FigureOnPage {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #frame = element('div', { class: 'frame', contenteditable: 'false' });
  readonly #under = element('div', { class: 'under', contenteditable: 'false' });
  readonly #rights = element('div', { class: 'rights', contenteditable: 'false' });
  readonly #surroundings: Surroundings;
  readonly #select: () => void;
  readonly #inGallery: () => boolean;
  #node: Node;
  #place = { at: 0, of: 0 };
  #said = '';

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, surroundings: Surroundings) {
    this.#node = node;
    this.#surroundings = surroundings;
    this.contentDOM = element('div', { class: 'cap', 'data-hint': say('galley.hint.caption') });
    this.dom = element(
      'figure',
      { role: 'group', class: 'blk fig' },
      element(
        'div',
        { class: 'plate' },
        this.#frame,
        element('figcaption', {}, this.contentDOM, this.#under, this.#rights),
      ),
    );
    this.#inGallery = () => {
      const pos = getPos();
      return pos !== undefined && view.state.doc.resolve(pos).parent.type.name === 'gallery';
    };
    this.#select = () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
      view.focus();
    };
    this.#frame.addEventListener('mousedown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.#select();
    });
    this.refresh();
    this.sayRights();
    surroundings.figures.add(this);
  }

  id(): string | null {
    return this.#node.attrs.id;
  }

  picture(): string | null {
    return this.#node.attrs.picture;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const before = this.#node;
    this.#node = node;
    if (before.attrs !== node.attrs) this.refresh();
    else this.dom.classList.toggle('uncaptioned', node.content.size === 0);
    return true;
  }

  refresh(): void {
    const { picture: hash, awaits, alt, size, credit } = this.#node.attrs;
    const { props, figures } = this.#surroundings;
    const { pictures } = props().opened;
    const picture = pictures.get(hash);
    const words = figureCredit({ credit }, picture, props().credits);
    const id = this.id();
    // Other classes are the editor's: which block is selected, which one has the caret.
    for (const one of figureSizes) this.dom.classList.toggle(`size-${one}`, one === size);
    this.dom.classList.toggle('uncaptioned', this.#node.content.size === 0);
    this.#frame.replaceChildren(
      pictureFrame({
        hash,
        picture,
        awaits,
        alt: altText(alt),
        takingIn: id !== null && figures.isTakingIn(id),
        readOnly: props().readOnly === true,
        cut:
          picture === undefined ? null : cutOf(picture, cropsAt(picture, this.#inGallery() ? 'gallery' : size).broad),
        address: props().pictureAddress,
      }),
    );
    this.#under.replaceChildren(
      words === ''
        ? this.#want(say('galley.figure.noCredit'), 'nocredit', props().onAskCredit)
        : element('span', { class: 'credit' }, words),
      ...(alt.kind === 'text' && alt.text.trim() === ''
        ? [this.#want(say('galley.figure.noAlt'), 'noalt', props().onAskAlt)]
        : []),
    );
    this.#label(words === '');
  }

  sayRights(): void {
    const found = this.#surroundings.props().findings?.get(this.id() ?? '') ?? [];
    const against = found.filter(({ isRight }) => isRight === true);
    const words = against.map(({ title }) => title).join('\n');
    // The checks run in every pause of typing; what stands stays.
    if (words === this.#said) return;
    this.#said = words;
    this.#rights.replaceChildren(
      ...against.map(({ severity, title }) =>
        element('span', { class: severity }, icon(severity === 'block' ? 'blocked' : 'warning'), title),
      ),
    );
  }

  number(at: number, of: number): void {
    if (this.#place.at === at && this.#place.of === of) return;
    this.#place = { at, of };
    this.dom.dataset.tag = say('galley.figure.tag', { at });
    this.#label(this.dom.querySelector('.nocredit') !== null);
  }

  selectNode(): void {
    this.dom.classList.add('sel');
  }

  deselectNode(): void {
    this.dom.classList.remove('sel');
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && this.#under.contains(event.target);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#surroundings.figures.remove(this);
  }

  #label(uncredited: boolean): void {
    const { at, of } = this.#place;
    const words = say('galley.figure.label', {
      placed: at === 0 ? 'no' : 'yes',
      at,
      of,
      waits: this.#node.attrs.picture === null ? 'yes' : 'no',
      credited: uncredited ? 'no' : 'yes',
    });
    this.dom.setAttribute('aria-label', words);
  }

  #want(words: string, className: string, ask: (figureId: string) => void): HTMLElement {
    // Where nothing can be changed it is said, and there is nothing to press.
    if (this.#surroundings.props().readOnly === true)
      return element('span', { class: `want ${className}` }, icon('blocked'), words);
    const button = element('button', { type: 'button', class: `want ${className}` }, icon('blocked'), words);
    button.addEventListener('click', () => {
      const id = this.id();
      this.#select();
      if (id !== null) ask(id);
    });
    return button;
  }
}
