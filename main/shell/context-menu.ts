import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { say } from '#shared/messages/index.ts';
import type { Contents } from './electron.ts';
import { role } from './role.ts';

/** What was clicked, as far as a menu depends on it. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'selectionText'
>;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu under a right click: other spellings of a word the system’s dictionary does not know, and the system's own
 * cut, copy and paste. Empty where nothing applies.
 */
export function contextMenu(
  clicked: Clicked,
  page: Pick<Contents, 'replaceMisspelling' | 'session'>,
): MenuItemConstructorOptions[] {
  const { isEditable, misspelledWord, dictionarySuggestions, selectionText } = clicked;
  if (!isEditable) return selectionText === '' ? [] : [role('copy')];
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(dictionarySuggestions.length === 0
            ? [{ label: say('shell.spelling.none'), enabled: false }]
            : dictionarySuggestions.map((word) => ({ label: word, click: () => page.replaceMisspelling(word) }))),
          separator,
          {
            label: say('shell.spelling.add'),
            click: () => page.session.addWordToSpellCheckerDictionary(misspelledWord),
          },
          separator,
        ];
  return [
    ...spelling,
    role('cut'),
    role('copy'),
    role('paste'),
    role('pasteAndMatchStyle'),
    separator,
    role('selectAll'),
  ];
}
