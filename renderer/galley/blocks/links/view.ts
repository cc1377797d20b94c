import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { say } from '#shared/messages/index.ts';
import { element } from '../../dom/element.ts';
import { icon } from '../../dom/icon.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addressField } from './address.ts';

/** Draws a related link or an embed: what it is, its title, and a field for its address. */
export class LinkView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM = element('p', { class: 'title', 'data-hint': say('galley.hint.title') });
  readonly #still = element('div', { class: 'ph', contenteditable: 'false' });
  readonly #kind = element('button', { type: 'button', class: 'kind' });
  readonly #field: ReturnType<typeof addressField>;
  readonly #surroundings: Surroundings;
  #node: Node;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, surroundings: Surroundings) {
    this.#node = node;
    this.#surroundings = surroundings;
    const set = (name: string, value: string | null) => {
      const pos = getPos();
      if (pos !== undefined && this.#node.attrs[name] !== value)
        view.dispatch(view.state.tr.setNodeAttribute(pos, name, value));
    };
    const embed = node.type.name === 'embed';
    this.#field = addressField(say(embed ? 'galley.address.embed' : 'galley.address.related'), (address) =>
      set('href', address === '' && !embed ? null : address),
    );
    this.#kind.addEventListener('click', () => set('kind', this.#node.attrs.kind === 'video' ? 'article' : 'video'));
    const under = element(
      'div',
      { class: 'address', contenteditable: 'false' },
      this.#field.input,
      this.#field.refused,
    );
    const card = element(
      'div',
      { class: 'card' },
      this.#still,
      element('div', { class: 'what' }, this.contentDOM, under),
    );
    if (!embed) {
      this.#kind.contentEditable = 'false';
      card.append(this.#kind);
    }
    this.dom = element('div', { class: `blk ${node.type.name}` }, card);
    card.addEventListener('mousedown', (event) => {
      const pos = getPos();
      const onFrame = event.target === card || (event.target instanceof Element && this.#still.contains(event.target));
      if (pos === undefined || event.button !== 0 || !onFrame) return;
      event.preventDefault();
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
      view.focus();
    });
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const before = this.#node;
    this.#node = node;
    if (before.attrs !== node.attrs) this.#draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('input, button') !== null;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #draw(): void {
    const { kind, href, still } = this.#node.attrs;
    const video = kind === 'video';
    const picture = typeof still === 'string' ? this.#surroundings.props().pictureAddress(still, 'thumb') : null;
    this.#still.replaceChildren(
      picture === null
        ? icon(this.#node.type.name === 'embed' ? 'globe' : video ? 'play' : 'page')
        : element('img', { src: picture, alt: '', draggable: 'false' }),
    );
    this.#kind.textContent = say(video ? 'galley.related.video' : 'galley.related.article');
    this.#kind.title = say(video ? 'galley.related.makeArticle' : 'galley.related.makeVideo');
    this.#field.input.value = href ?? '';
    const readOnly = this.#surroundings.props().readOnly === true;
    this.#field.input.readOnly = readOnly;
    this.#kind.disabled = readOnly;
  }
}
