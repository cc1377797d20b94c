import './button.css';
import './field.css';
import './find.css';
import './overlay.css';
import './parts.css';
import './switch.css';

/** `Button` words, `IconButton` an icon with a tooltip, `LinkButton` a link in a sentence. All take `onPress`. */
export { Button, IconButton, LinkButton } from './Button.tsx';
/** `Checkbox` something that is so or is not. */
export { Checkbox } from './Checkbox.tsx';
/** `Count` a number in a coloured box. */
export { Count } from './Count.tsx';
/** `Dialog` a window over the workstation; `isAlert` when something must be decided. */
export { Dialog } from './Dialog.tsx';
/** `download` lets the browser take a file; `saveFile` puts words of this window into one. */
export { download, saveFile } from './download.ts';
/** `droppedFiles` the files of a drop, those in its folders too. */
export { droppedFiles, hasFolder } from './dropped.ts';
/** `FindField` leaves of a list what fits the words typed, which `useFinder` says. */
export { FindField, useFinder } from './FindField.tsx';
/** `keyWords` writes a shortcut as its platform does. */
export { keyWords, onMac } from './keys.ts';
/** `Menu` a button and its list; `MenuItem` one entry, `MenuRule` a line between groups. */
export { Menu, MenuItem, MenuRule } from './Menu.tsx';
/** `Messages` the place on screen; rooms call `tell` and `tellError`. */
export { Messages } from './Messages.tsx';
export { dismiss, tell, tellError, tellToStay } from './messages.ts';
/** `Popup` a few controls beside the button that opens them. */
export { Popup } from './Popup.tsx';
/** `Progress` how far a long call is, with Cancel. */
export { Progress } from './Progress.tsx';
/** `problem` puts whatever went wrong on screen. */
export { problem } from './problem.ts';
/** `rich` a message with parts of the screen in it. */
export { rich } from './rich.ts';
/** `Segmented` one of a few values side by side (a radio group). */
export { Segmented } from './Segmented.tsx';
/** `Select` one of a list of values, labelled. */
export { Select } from './Select.tsx';
/** `StatusChip` draft, ready or published as a shape and a word. */
export { StatusChip, statusWords } from './StatusChip.tsx';
/** `Switch` on or off, with its words. */
export { Switch } from './Switch.tsx';
/** `sizeWords` a file's size in words. */
export { sizeWords } from './size.ts';
/** `Tabs` a tab list and its panel. */
export { Tabs } from './Tabs.tsx';
/** `TextField` and `TextArea`, labelled, with “Edited”, an error and a line below. */
export { TextArea, TextField } from './TextField.tsx';
/** `useRoving` the arrows walk the rows of a windowed list, of which Tab comes to one. */
export { type Roving, useRoving } from './useRoving.ts';
/** `whenWords` says how long ago something was; `daysBetween` by the calendar. */
export { daysBetween, whenWords } from './when.ts';
