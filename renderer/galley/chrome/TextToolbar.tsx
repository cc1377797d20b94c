import { useStore } from 'zustand';
import { type CommandId, commandName } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { allowsMarks } from '../commands/marks.ts';
import type { IconName } from '../dom/icon.ts';
import type { OpenGalley } from '../surroundings.ts';
import { LinkField } from './LinkField.tsx';
import { Over } from './Over.tsx';
import type { Spot } from './state.ts';
import { type Tool, Toolbar } from './Toolbar.tsx';
import { useRedraw } from './useRedraw.ts';

const faces: Partial<Record<CommandId, { icon: IconName } | { words: React.ReactNode }>> = {
  'format.bold': { words: <strong>{say('galley.text.bold')}</strong> },
  'format.italic': { words: <em>{say('galley.text.italic')}</em> },
  'format.smallCaps': { words: <span className="small-caps">{say('galley.text.smallCaps')}</span> },
  'format.strike': { words: <s>{say('galley.text.strike')}</s> },
  'format.subscript': {
    words: (
      <span>
        x<sub>2</sub>
      </span>
    ),
  },
  'format.superscript': {
    words: (
      <span>
        x<sup>2</sup>
      </span>
    ),
  },
  'format.link': { icon: 'link' },
  'format.crosshead': { words: commandName('format.crosshead') },
  'insert.pullQuote': { words: commandName('insert.pullQuote') },
};

const styles: CommandId[] = [
  'format.bold',
  'format.italic',
  'format.smallCaps',
  'format.strike',
  'format.subscript',
  'format.superscript',
];

/** The toolbar over selected words. */
export function TextToolbar({ open, spot }: { open: OpenGalley; spot: Spot }) {
  const linking = useStore(open.chrome, (chrome) => chrome.linking);
  const { editor, commands } = open;
  useRedraw(editor);

  const { view, state } = editor;
  if (!allowsMarks(state)) return null;
  const tools = (ids: CommandId[]): Tool[] =>
    ids
      .filter((id) => commands[id]?.run(state) === true)
      .map((id) => ({
        label: commandName(id),
        ...faces[id],
        pressed: commands[id]?.active?.(state) ?? false,
        run: () => {
          commands[id]?.run(view.state, view.dispatch, view);
        },
      }));
  const groups = [tools(styles), tools(['format.link']), tools(['format.crosshead', 'insert.pullQuote'])];
  return (
    <Over spot={spot} side="start">
      {linking ? (
        <LinkField open={open} />
      ) : (
        <Toolbar
          label={say('galley.text')}
          groups={groups.filter((group) => group.length > 0)}
          onLeave={() => view.focus()}
        />
      )}
    </Over>
  );
}
