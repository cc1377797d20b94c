import { Editor, Extension } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history } from '@tiptap/pm/history';
import type { Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import type { Article } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { FigureBoard } from './blocks/figure/board.ts';
import { followHead, followSelection } from './chrome/follow.ts';
import { scrollMargin, stayInSight } from './chrome/in-sight.ts';
import { linkingMark } from './chrome/linking.ts';
import { createChrome } from './chrome/state.ts';
import { galleyCommands } from './commands/index.ts';
import { toDocument } from './convert/to-document.ts';
import { currentBlock } from './document/here.ts';
import { blockIds } from './document/ids.ts';
import { lengthLimits } from './document/limits.ts';
import { lengthClass, longArticle } from './document/long.ts';
import { paragraphAtEnd } from './document/tail.ts';
import { focusFind } from './find/focus.ts';
import { finding } from './find/plugin.ts';
import { handMarks } from './hand/plugin.ts';
import { HistoryJoins } from './history/joins.ts';
import { caretInStep } from './keys/in-step.ts';
import { galleyKeys } from './keys/index.ts';
import { choosePictures } from './paste/choose.ts';
import { type Incoming, pasteStep, pasting } from './paste/plugin.ts';
import { fillFrame, takeInPictures } from './paste/take-in.ts';
import type { GalleyProps } from './props.ts';
import { slashMenu } from './slash/plugin.ts';
import type { Commands, OpenGalley, Surroundings } from './surroundings.ts';
import { typingRules } from './typing/index.ts';
import { viewedExtensions } from './views.ts';

/**
 * Opens an article in an element of the page.
 * @param props gives the component's properties as they are at the time of asking
 */
export function openGalley(host: HTMLElement, article: Article, props: () => GalleyProps): OpenGalley {
  const { kicker: _kicker, headline: _headline, standfirst: _standfirst, ...head } = article.head;
  const surroundings: Surroundings = { props, figures: new FigureBoard(), chrome: createChrome(head) };
  const commands = galleyCommands({
    find: () => {
      surroundings.chrome.setState({ finding: true });
      focusFind(host);
    },
    link: () => surroundings.chrome.setState({ linking: true }),
    choosePictures: () => choosePictures(galley),
  });
  const incoming: Incoming = {
    pictures: (files, pos) => void takeInPictures(galley, files, pos),
    fill: (figureId, file) => void fillFrame(galley, figureId, file),
    unreadable: (error) => props().onProblem(error instanceof Error ? error : new Error(String(error))),
  };
  const joins = new HistoryJoins();
  const content = toDocument(article);
  const editor = new Editor({
    element: host,
    content,
    extensions: [
      ...viewedExtensions(surroundings),
      Extension.create({
        name: 'galley',
        addProseMirrorPlugins: () => plugins(surroundings, commands, incoming),
      }),
    ],
    editable: props().readOnly !== true,
    // The content security policy lets no script add styles; they are in css/prosemirror.css.
    injectCSS: false,
    // An article that does not fit the schema is an error, never a page with less on it.
    enableContentCheck: true,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      delete: false,
      drop: false,
      paste: false,
      focusEvents: false,
      keymap: false,
      textDirection: false,
    },
    editorProps: {
      attributes: {
        class: lengthClass(content.content?.length ?? 0),
        'aria-label': say('galley.article'),
        'aria-multiline': 'true',
        spellcheck: 'true',
        lang: head.language,
      },
      scrollMargin,
      scrollThreshold: scrollMargin,
    },
  });
  surroundings.figures.attach(() => editor.state.doc);
  const galley: OpenGalley = { ...surroundings, editor, joins, commands };
  return galley;
}

function plugins({ chrome, props }: Surroundings, commands: Commands, incoming: Incoming): Plugin[] {
  return [
    history({ newGroupDelay: 700 }),
    caretInStep(),
    slashMenu(chrome, commands),
    galleyKeys(commands),
    typingRules(),
    pasting(incoming),
    paragraphAtEnd(),
    blockIds(),
    lengthLimits(),
    longArticle(),
    pasteStep(),
    tableEditing(),
    gapCursor(),
    currentBlock(),
    followHead(chrome),
    followSelection(chrome),
    linkingMark(),
    stayInSight(),
    finding(),
    handMarks(() => props().asRead),
  ];
}
