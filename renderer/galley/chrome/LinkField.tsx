import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { linkAround, setLink } from '../commands/marks.ts';
import type { OpenGalley } from '../surroundings.ts';
import { markLinking } from './linking.ts';

/** The field for a link's address: Enter links, an empty field unlinks, Escape leaves things as they are. */
export function LinkField({ open }: { open: OpenGalley }) {
  const { view } = open.editor;
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    field.current?.select();
    markLinking(view, true);
    return () => markLinking(view, false);
  }, [view]);

  const close = () => {
    open.chrome.setState({ linking: false });
    view.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (setLink(field.current?.value ?? '')(view.state, view.dispatch)) close();
    else setRefused(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <form className="tools linking" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <input
        ref={field}
        aria-label={say('galley.address.link')}
        aria-invalid={refused}
        aria-describedby={refused ? 'link-refused' : undefined}
        placeholder="https://"
        defaultValue={linkAround(view.state)?.href ?? ''}
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit" className="b s">
        {say('galley.address.set')}
      </button>
      {refused && (
        <p id="link-refused" role="alert">
          {say('galley.address.refused')}
        </p>
      )}
    </form>
  );
}
