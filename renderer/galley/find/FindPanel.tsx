import { type FormEvent, type KeyboardEvent, useEffect, useReducer, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { say } from '#shared/messages/index.ts';
import { Icon } from '../dom/Icon.tsx';
import type { OpenGalley } from '../surroundings.ts';
import { foundIn, look, replaceEvery, replaceOne, step, stopLooking } from './plugin.ts';

/** Find and replace, over the sheet. */
export function FindPanel({ open, readOnly }: { open: OpenGalley; readOnly: boolean }) {
  const finding = useStore(open.chrome, (chrome) => chrome.finding);
  return finding ? <Panel open={open} readOnly={readOnly} /> : null;
}

function Panel({ open, readOnly }: { open: OpenGalley; readOnly: boolean }) {
  const { editor, chrome } = open;
  const { view } = editor;
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => selectedWords(open));
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [replacement, setReplacement] = useState('');
  const [told, setTold] = useState('');
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    field.current?.select();
    editor.on('transaction', redraw);
    return () => {
      editor.off('transaction', redraw);
    };
  }, [editor]);
  useEffect(() => {
    setTold('');
    look(view, { words, matchCase, wholeWord });
  }, [view, words, matchCase, wholeWord]);

  const close = () => {
    chrome.setState({ finding: false });
    stopLooking(view);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'F3') step(view, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.shiftKey) step(view, -1);
    else return;
    event.preventDefault();
  };
  const find = (event: FormEvent) => {
    event.preventDefault();
    step(view, 1);
  };
  const replace = (event: FormEvent) => {
    event.preventDefault();
    replaceOne(view, replacement);
  };

  const replaceAll = () => {
    open.props().onReplaceAll();
    setTold(say('galley.find.replaced', { count: replaceEvery(view, replacement) }));
    field.current?.focus();
  };

  const found = foundIn(editor.state);
  const total = found?.matches.length ?? 0;
  const at = (found?.current ?? 0) + 1;
  const place = total === 0 ? say('galley.find.none') : say('galley.find.at', { at, total });
  const count = words === '' ? '' : place;
  return (
    <search className="find" onKeyDown={onKeyDown}>
      <div>
        <form onSubmit={find}>
          <input
            ref={field}
            aria-label={say('galley.find')}
            placeholder={say('galley.find')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
          <output aria-live="polite">{told === '' ? count : told}</output>
          <FindButton label={say('galley.find.previous')} icon="up" off={total === 0} press={() => step(view, -1)} />
          <FindButton label={say('galley.find.next')} icon="down" off={total === 0} press={() => step(view, 1)} />
          <FindButton label={say('galley.find.close')} icon="close" off={false} press={close} />
        </form>
        {!readOnly && (
          <form onSubmit={replace}>
            <input
              aria-label={say('galley.find.with')}
              placeholder={say('galley.find.with')}
              value={replacement}
              onChange={(event) => setReplacement(event.target.value)}
              autoComplete="off"
            />
            <button type="submit" disabled={total === 0}>
              {say('galley.find.replace')}
            </button>
            <button type="button" disabled={total === 0} onClick={replaceAll}>
              {say('galley.find.replaceAll')}
            </button>
          </form>
        )}
        <div className="options">
          <label>
            <input type="checkbox" checked={matchCase} onChange={(event) => setMatchCase(event.target.checked)} />{' '}
            {say('galley.find.case')}
          </label>
          <label>
            <input type="checkbox" checked={wholeWord} onChange={(event) => setWholeWord(event.target.checked)} />{' '}
            {say('galley.find.whole')}
          </label>
        </div>
      </div>
    </search>
  );
}

interface FindButtonProps {
  label: string;
  icon: 'up' | 'down' | 'close';
  off: boolean;
  press(): void;
}

function FindButton({ label, icon, off, press }: FindButtonProps) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} disabled={off} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}

/** The words selected in one block, to be looked for. */
function selectedWords({ editor }: OpenGalley): string {
  const { selection, doc } = editor.state;
  return selection.$from.sameParent(selection.$to) ? doc.textBetween(selection.from, selection.to) : '';
}
