import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { type Article, countWords } from '#shared/article/index.ts';
import type { Written } from '#shared/picture/index.ts';
import { toArticle } from './convert/to-article.ts';
import { headChanged } from './document/head.ts';
import { blockOfSelection, figureOfSelection } from './document/places.ts';
import { pictureEdits } from './history/picture-step.ts';
import type { GalleySelection } from './props.ts';
import type { OpenGalley } from './surroundings.ts';

/** Tells the component's owner of every change and of where the selection is; gives what stops it. */
export function reportChanges(galley: OpenGalley, opened: Article): () => void {
  const { editor, props } = galley;
  let said: GalleySelection = { figure: null, block: null, words: null };
  let frame = 0;

  const saySelection = () => {
    frame = 0;
    if (editor.isDestroyed) return;
    const now = selectionNow(galley);
    if (now.figure === said.figure && now.block === said.block && now.words === said.words) return;
    said = now;
    props().onSelection(now);
  };

  const sayChange = ({ before, steps }: Transaction) => {
    const { doc } = editor.state;
    const changed = new Date().toISOString();
    props().onChange({
      article: () => toArticle(doc, opened, changed),
      isTyping: !headChanged(before, doc) && steps.every((step) => step instanceof ReplaceStep),
    });
  };

  const onTransaction = (event: { transaction: Transaction; appendedTransactions: Transaction[] }) => {
    const { transaction, appendedTransactions } = event;
    if (transaction.docChanged) {
      if (transaction.before !== editor.state.doc) sayChange(transaction);
      if (!galley.joins.joined(transaction)) galley.joins.interrupt();
      const edits = new Map<string, Written>();
      for (const part of [transaction, ...appendedTransactions]) {
        for (const [hash, written] of pictureEdits(part)) edits.set(hash, written);
      }
      for (const [hash, written] of edits) props().onPictureEdit(hash, written);
    }
    if (frame === 0) frame = requestAnimationFrame(saySelection);
  };

  editor.on('transaction', onTransaction);
  return () => {
    editor.off('transaction', onTransaction);
    cancelAnimationFrame(frame);
  };
}

function selectionNow({ editor }: OpenGalley): GalleySelection {
  const { selection, doc } = editor.state;
  const { language } = doc.attrs.head;
  const text =
    selection.empty || selection instanceof NodeSelection
      ? null
      : doc.textBetween(selection.from, selection.to, '\n', '\n');
  return {
    figure: figureOfSelection(selection)?.node.attrs.id ?? null,
    block: blockOfSelection(selection)?.node.attrs.id ?? null,
    words: text === null ? null : countWords(text, language),
  };
}
