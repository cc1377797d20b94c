import { useRef } from 'react';
import { DeskError } from '#shared/contract/index.ts';
import { deskCreditsSchema, withShared } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, saveFile, tell } from '../ui/index.ts';
import { changeDeskCredits, undoDeskCredits, useDeskCredits } from './style.ts';

/** Takes the desk's agencies and rules out as a file, and another desk's in. */
export function Sharing({ onProblem }: { onProblem: (error: unknown) => void }) {
  const { credits, before } = useDeskCredits();
  const chosen = useRef<HTMLInputElement>(null);

  async function takeIn(file: File): Promise<void> {
    const shared = readShared(await file.text(), file.name);
    await changeDeskCredits(withShared(credits, shared));
    tell(say('credits.share.taken', { agencies: shared.agencies.length, rules: shared.rules.length }));
  }

  return (
    <div className="credits-sharing">
      <Button isDisabled={before.length === 0} onPress={() => void undoDeskCredits().catch(onProblem)}>
        {say('credits.share.undo')}
      </Button>
      <Button
        onPress={() => saveFile('credits.standfirst.json', 'application/json', `${JSON.stringify(credits, null, 2)}\n`)}
      >
        {say('credits.share.save')}
      </Button>
      <Button onPress={() => chosen.current?.click()}>{say('credits.share.take')}</Button>
      <input
        ref={chosen}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say('credits.share.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) takeIn(file).catch(onProblem);
        }}
      />
    </div>
  );
}

/** @throws DeskError `credits-foreign` where it is no such file */
function readShared(text: string, name: string) {
  try {
    return deskCreditsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new DeskError('credits-foreign', { name }, { cause: error });
  }
}
