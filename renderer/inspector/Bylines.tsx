import { Plus, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { Byline } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton, TextField } from '../ui/index.ts';
import { AsRead } from './AsRead.tsx';
import { useWanted } from './attention.ts';
import type { HeadProps } from './head.ts';
import { useDraft } from './useDraft.ts';

/** Who wrote it, and as what. A new row is no byline until a name is typed into it. */
export function Bylines({ head: { bylines }, read, change }: HeadProps) {
  const first = useWanted<HTMLInputElement>('bylines');
  const [adding, setAdding] = useState(false);
  const isSame = read === null || bylineWords(bylines) === bylineWords(read.bylines);
  const shown = adding || bylines.length === 0 ? [...bylines, { name: '', role: '' }] : bylines;

  return (
    <fieldset className={`inspector-group${isSame ? '' : ' edited'}`}>
      <legend>
        {say('inspector.bylines')}
        {!isSame && <span className="edited-word">{say('inspector.edited')}</span>}
      </legend>
      {numbered(shown).map(({ byline, number }) => (
        <BylineFields
          key={number}
          byline={byline}
          number={number}
          name={number === 1 ? first : undefined}
          isLast={number === shown.length && number > 1 && adding}
          onChange={(next) => {
            setAdding(false);
            change({ bylines: shown.map((other, at) => (at === number - 1 ? next : other)) });
          }}
          onRemove={
            number > bylines.length && !adding
              ? undefined
              : () => {
                  setAdding(false);
                  change({ bylines: bylines.filter((_, at) => at !== number - 1) });
                }
          }
        />
      ))}
      {bylines.length > 0 && !adding && (
        <Button small onPress={() => setAdding(true)}>
          <Plus />
          {say('inspector.byline.add')}
        </Button>
      )}
      <AsRead
        read={read === null ? null : bylineWords(read.bylines)}
        isSame={isSame}
        label={say('inspector.bylines.read')}
        onUse={() => change({ bylines: read?.bylines ?? [] })}
      />
    </fieldset>
  );
}

interface FieldsProps {
  byline: Byline;
  number: number;
  name: Ref<HTMLInputElement> | undefined;
  /** The row was just added: it takes the focus. */
  isLast: boolean;
  onChange(byline: Byline): void;
  onRemove: (() => void) | undefined;
}

function BylineFields({ byline, number, name, isLast, onChange, onRemove }: FieldsProps) {
  const nameDraft = useDraft(byline.name, (typed) => take({ ...byline, name: typed }));
  const roleDraft = useDraft(byline.role, (typed) => take({ ...byline, role: typed }));

  function take(next: Byline): boolean {
    onChange(next);
    return true;
  }

  return (
    <div className="inspector-byline">
      <TextField
        label={number === 1 ? say('inspector.byline.name') : say('inspector.byline.name.of', { number })}
        autoFocus={isLast}
        value={nameDraft.value}
        onChange={nameDraft.onChange}
        onBlur={nameDraft.onBlur}
        {...(name === undefined ? {} : { ref: name })}
      />
      <TextField
        label={number === 1 ? say('inspector.byline.role') : say('inspector.byline.role.of', { number })}
        value={roleDraft.value}
        onChange={roleDraft.onChange}
        onBlur={roleDraft.onBlur}
      />
      {onRemove !== undefined && (
        <IconButton
          label={
            byline.name === ''
              ? say('inspector.byline.remove.unnamed', { number })
              : say('inspector.byline.remove', { name: byline.name })
          }
          onPress={onRemove}
        >
          <X />
        </IconButton>
      )}
    </div>
  );
}

/** Bylines have no id: they are told apart by where they stand. */
function numbered(bylines: readonly Byline[]): { byline: Byline; number: number }[] {
  return bylines.map((byline, at) => ({ byline, number: at + 1 }));
}

function bylineWords(bylines: readonly Byline[]): string {
  return bylines.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ');
}
