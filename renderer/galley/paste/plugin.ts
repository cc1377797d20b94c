import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { droppedFiles, hasFolder } from '../../ui/index.ts';
import { figureBlockAt, gapAt } from '../chrome/gaps.ts';
import type { GalleySchema } from '../schema/names.ts';
import { cleanHtml } from './clean.ts';

/** What happens to files that come by drop or paste. */
export interface Incoming {
  /** Takes pictures in at a gap between blocks, or where the selection is. */
  pictures(files: File[], pos: number | null): void;
  /** Takes one picture in for a figure it was dropped on. */
  fill(figureId: string, file: File): void;
  /** Told when a folder could not be read. */
  unreadable(error: unknown): void;
}

/** Drops and pastes: files become figures, text becomes paragraphs, and nothing comes in that the schema does not know. */
export function pasting(incoming: Incoming): Plugin {
  return new Plugin({
    props: {
      handleDrop(view, event) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return false;
        event.preventDefault();
        apart(view);
        const [file] = files;
        const pos = gapAt(view, event.clientY)?.pos ?? null;
        const figureId = files.length === 1 ? figureBlockAt(view, event) : null;
        if (hasFolder(event.dataTransfer)) void takeFolders(view, event.dataTransfer, pos, incoming);
        else if (figureId !== null && file !== undefined) incoming.fill(figureId, file);
        else incoming.pictures(files, pos);
        return true;
      },
      handlePaste(view, event, slice) {
        const data = event.clipboardData;
        apart(view);
        const files = [...(data?.files ?? [])];
        // A word processor puts a picture of the text beside the text: then it is the text that is meant.
        const written = data?.types.some((type) => type === 'text/html' || type === 'text/plain') ?? false;
        if (files.length > 0 && !(written && slice.content.textBetween(0, slice.content.size).trim() !== '')) {
          incoming.pictures(files, null);
          return true;
        }
        return pasteIntoLine(view, slice);
      },
      transformPastedHTML: cleanHtml,
      transformPasted: withoutEmpties,
      clipboardTextParser: (text, _context, _plain, view) => plainText(text, view.state.schema),
    },
  });
}

/** Ends the step of the history a paste made, so that what is typed next is another. Stands behind all that add to it. */
export function pasteStep(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some((each) => each.getMeta('paste') === true) ? closeHistory(state.tr) : null,
  });
}

/** Takes in what is in the folders of a drop. Reading them takes a moment, in which the place dropped on may move. */
async function takeFolders(
  view: EditorView,
  dropped: DataTransfer | null,
  pos: number | null,
  incoming: Incoming,
): Promise<void> {
  const { doc } = view.state;
  try {
    const files = await droppedFiles(dropped);
    if (!view.isDestroyed) incoming.pictures(files, view.state.doc === doc ? pos : null);
  } catch (error) {
    incoming.unreadable(error);
  }
}

/** Makes what comes a step of the history of its own, however soon after a key it comes. */
function apart(view: EditorView): void {
  view.dispatch(closeHistory(view.state.tr));
}

/** Text blocks that can be followed by another of their kind; into all others goes one line. */
const running = new Set(['paragraph', 'crosshead', 'quoteParagraph', 'listText']);

/** Into a headline, a caption or a title goes the text of what was pasted, as one line. */
function pasteIntoLine(view: EditorView, slice: Slice): boolean {
  const { $from, $to } = view.state.selection;
  const { parent } = $from;
  if (!parent.isTextblock || running.has(parent.type.name) || !$from.sameParent($to)) return false;
  const isLine = slice.content.childCount === 1 && slice.content.firstChild?.isTextblock === true;
  if (isLine && slice.openStart > 0 && parent.type.markSet === null) return false;
  const text = slice.content.textBetween(0, slice.content.size, ' ', ' ').replace(/\s+/g, ' ').trim();
  view.dispatch(view.state.tr.insertText(text).scrollIntoView().setMeta('paste', true));
  return true;
}

/** Plain text as paragraphs, one a line; empty lines only part them. */
export function plainText(text: string, schema: GalleySchema): Slice {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line)));
  const open = paragraphs.length === 0 ? 0 : 1;
  return new Slice(Fragment.fromArray(paragraphs), open, open);
}

/** What was pasted, without the empty paragraphs pages put between their blocks and around their pictures. */
function withoutEmpties({ content, openStart, openEnd }: Slice): Slice {
  const last = content.childCount - 1;
  const kept = content.content.filter((node, at) => {
    const open = (at === 0 && openStart > 0) || (at === last && openEnd > 0);
    return open || node.type.name !== 'paragraph' || node.content.size > 0;
  });
  return kept.length === 0
    ? new Slice(content, openStart, openEnd)
    : new Slice(Fragment.fromArray(kept), openStart, openEnd);
}
