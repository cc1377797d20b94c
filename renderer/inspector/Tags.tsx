import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, Input, Label, Tag, TagGroup, TagList, TextField } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { AsRead } from './AsRead.tsx';
import { useWanted } from './attention.ts';
import type { HeadProps } from './head.ts';

/** The tags: Enter or a comma adds one, Delete or its cross takes one away. */
export function Tags({ head: { tags }, read, change }: HeadProps) {
  const [typed, setTyped] = useState('');
  const input = useWanted<HTMLInputElement>('tags');
  const isSame = read === null || tags.join('\n') === read.tags.join('\n');

  function add(words: string): void {
    const fresh = words
      .split(',')
      .map((word) => word.trim())
      .filter((word, at, all) => word !== '' && !tags.includes(word) && all.indexOf(word) === at);
    setTyped('');
    if (fresh.length > 0) change({ tags: [...tags, ...fresh] });
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      change({ tags: tags.slice(0, -1) });
    }
  }

  return (
    <div className={`labelled${isSame ? '' : ' edited'}`}>
      <TextField
        className="labelled"
        value={typed}
        onChange={(words) => (words.includes(',') ? add(words) : setTyped(words))}
        onBlur={() => add(typed)}
      >
        <Label>
          {say('inspector.tags')}
          {isSame ? (
            <span>{say('inspector.tags.how')}</span>
          ) : (
            <span className="edited-word">{say('inspector.edited')}</span>
          )}
        </Label>
        <Input ref={input} className="field" onKeyDown={pressed} />
      </TextField>
      {tags.length > 0 && (
        <TagGroup
          aria-label={say('inspector.tags.of')}
          onRemove={(removed) => change({ tags: tags.filter((tag) => !removed.has(tag)) })}
        >
          <TagList className="inspector-tags" items={tags.map((tag) => ({ id: tag }))}>
            {({ id }) => (
              <Tag id={id} textValue={id} className="inspector-tag">
                {id}
                <Button slot="remove" aria-label={say('inspector.tags.remove', { tag: id })}>
                  <X />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <AsRead
        read={read === null ? null : read.tags.join(', ')}
        isSame={isSame}
        label={say('inspector.tags.read')}
        onUse={() => change({ tags: read?.tags ?? [] })}
      />
    </div>
  );
}
