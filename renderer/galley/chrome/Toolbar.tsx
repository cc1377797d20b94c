import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Icon } from '../dom/Icon.tsx';
import type { IconName } from '../dom/icon.ts';

/** A button of a toolbar. */
export interface Tool {
  label: string;
  icon?: IconName;
  /** What the button shows instead of an icon. */
  words?: ReactNode;
  pressed?: boolean;
  disabled?: boolean;
  run(): void;
}

interface ToolbarProps {
  label: string;
  /** The buttons, in groups that a line parts. */
  groups: Tool[][];
  /** Gives the keyboard back to the text. */
  onLeave(): void;
}

/** A toolbar with one tab stop: the arrow keys go from button to button, Escape back to the text. */
export function Toolbar({ label, groups, onLeave }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape') onLeave();
    else if (to === undefined) return;
    else {
      const next = (to + buttons.length) % buttons.length;
      setStop(next);
      buttons[next]?.focus();
    }
    event.preventDefault();
  };
  let index = -1;
  return (
    // The pointer must not take the focus, and with it the selection, out of the text.
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className="tools"
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {groups.map((tools, group) => (
        <Fragment key={tools.map((tool) => tool.label).join()}>
          {group > 0 && <hr />}
          {tools.map((tool) => {
            index++;
            return <ToolButton key={tool.label} tool={tool} stop={index === stop} />;
          })}
        </Fragment>
      ))}
    </div>
  );
}

function ToolButton({ tool, stop }: { tool: Tool; stop: boolean }) {
  const { label, icon, words, pressed, disabled, run } = tool;
  return (
    <button
      type="button"
      className={icon === undefined ? 'b s' : 'b icon'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      tabIndex={stop ? 0 : -1}
      onClick={run}
    >
      {words}
      {icon !== undefined && <Icon name={icon} />}
    </button>
  );
}
