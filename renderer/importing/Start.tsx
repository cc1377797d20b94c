import { Upload } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, keyWords, TextArea } from '../ui/index.ts';
import { pastedName, takeFile } from './given.ts';
import { useImporting } from './store.ts';
import { Trouble, TroubleLine } from './Trouble.tsx';

/** Where an import starts: choose a file, drop one, or paste the text. */
export function Start({ error }: { error: DeskError | null }) {
  const open = useImporting((state) => state.open);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  function openText(pasted: string): void {
    open(pastedName, new TextEncoder().encode(pasted));
  }

  async function openFiles(files: ArrayLike<File> | null): Promise<void> {
    const outcome = await takeFile(files);
    if (outcome === null) return;
    if ('refusal' in outcome) setRefusal(outcome.refusal);
    else open(outcome.name, outcome.bytes);
  }

  useEffect(() => {
    function pasted(event: ClipboardEvent): void {
      const { target, clipboardData } = event;
      const typing = target instanceof HTMLTextAreaElement && target.value !== '';
      const words = clipboardData?.getData('text/plain') ?? '';
      if (typing || clipboardData === null) return;
      if (clipboardData.files.length === 0 && words.trim() === '') return;
      event.preventDefault();
      if (clipboardData.files.length > 0) void openFiles(clipboardData.files);
      else openText(words);
    }
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  });

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const words = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length > 0) void openFiles(event.dataTransfer.files);
    else if (words.trim() !== '') openText(words);
  }

  return (
    <section
      className="importing-start"
      aria-labelledby="importing-start-title"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      <div className="importing-sheet">
        <h1 id="importing-start-title">{say('importing.start.title')}</h1>
        <p>{say('importing.start.what')}</p>
        {error !== null ? <Trouble error={error} /> : refusal !== null && <TroubleLine>{refusal}</TroubleLine>}
        <div className="importing-ways">
          <FileTrigger
            acceptedFileTypes={['.txt', '.text', '.json', '.standfirst', 'text/plain']}
            onSelect={(files) => void openFiles(files)}
          >
            <Button kind="key">
              <Upload aria-hidden="true" />
              {say('importing.start.choose')}
            </Button>
          </FileTrigger>
          <span>{say('importing.start.drop')}</span>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') field.current?.focus();
            else openText(text);
          }}
        >
          <TextArea
            ref={field}
            label={say('importing.start.paste')}
            rows={14}
            value={text}
            onChange={setText}
            placeholder={say('importing.start.paste.hint', { keys: keyWords('CmdOrCtrl+V') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || text.trim() === '') return;
              event.preventDefault();
              openText(text);
            }}
          />
          {text !== '' && (
            <Button type="submit" kind="key">
              {say('importing.start.read')}
            </Button>
          )}
        </form>
      </div>
    </section>
  );
}
