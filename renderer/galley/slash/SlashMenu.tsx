import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { say } from '#shared/messages/index.ts';
import type { OpenGalley } from '../surroundings.ts';
import { runSlash } from './plugin.ts';
import { menuRows } from './rows.ts';

/** The list of blocks a / offers. The keyboard stays in the text; the text names the row that is chosen. */
export function SlashMenu({ open }: { open: OpenGalley }) {
  const menu = useStore(open.chrome, (chrome) => chrome.slash);
  const list = useRef<HTMLDivElement>(null);
  const rows = menu === null ? [] : menuRows(menu.query);
  const chosen = menu === null ? undefined : rows[menu.chosen];

  useEffect(() => {
    const { dom } = open.editor.view;
    if (chosen === undefined) return;
    dom.setAttribute('aria-controls', 'slash-menu');
    dom.setAttribute('aria-activedescendant', `slash-${chosen.id}`);
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [chosen, open]);

  if (menu === null) return null;
  return (
    <div
      ref={list}
      id="slash-menu"
      role="listbox"
      tabIndex={-1}
      aria-label={say('galley.slash')}
      className="slash"
      style={{ top: menu.spot.top + menu.spot.height + 6, left: menu.spot.left }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {rows.length === 0 && <p className="none">{say('galley.slash.none', { query: menu.query })}</p>}
      {rows.map((row) => (
        <button
          type="button"
          key={row.id}
          id={`slash-${row.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={row === chosen}
          onClick={() => runSlash(open.editor.view, row.id, open.commands)}
        >
          {row.label}
        </button>
      ))}
    </div>
  );
}
