import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Agency, agencySchema, shippedCredits, worded } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton, TextField } from '../ui/index.ts';
import { agencyNamed, withAgency, withoutAgency } from './agencies.ts';
import { LineField } from './LineField.tsx';
import { changeDeskCredits, useDeskCredits } from './style.ts';

const example = ['Jane Doe'];

/** The agencies this desk knows: their names, the other names they are credited under, and the wording each asks for. */
export function AgenciesView({ onProblem }: { onProblem: (error: unknown) => void }) {
  const { credits, style } = useDeskCredits();
  const [sought, setSought] = useState('');
  const own = new Set(credits.agencies.map(({ name }) => name));
  const shown = style.agencies.filter((agency) => agencyNamed(agency, sought));
  const change = (part: Parameters<typeof changeDeskCredits>[0]) => void changeDeskCredits(part).catch(onProblem);

  function put(name: string, agency: Agency): boolean {
    const read = agencySchema.safeParse(agency);
    if (read.success) change(withAgency(credits, name, read.data));
    return read.success;
  }

  return (
    <div className="credits-sheet credits-list">
      <div className="credits-wording">
        <LabelledWording
          value={credits.wording}
          onCommit={(wording) => {
            if (wording !== '') change({ wording });
            return wording !== '';
          }}
        />
        <TextField label={say('credits.agency.find')} value={sought} onChange={setSought} />
        <Button onPress={() => change(withAgency(credits, null, newAgency(style.agencies)))}>
          <Plus />
          {say('credits.agency.new')}
        </Button>
      </div>
      <table className="credits-table">
        <caption className="hidden-words">{say('credits.views.agencies')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('credits.agency.name')}</th>
            <th scope="col">{say('credits.agency.also')}</th>
            <th scope="col">{say('credits.agency.wording')}</th>
            <th scope="col">{say('credits.agency.prints')}</th>
            <th scope="col">
              <span className="hidden-words">{say('credits.agency.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((agency) => (
            <tr key={agency.name} className={own.has(agency.name) ? 'is-own' : undefined}>
              <td>
                <LineField
                  label={say('credits.agency.name.of', { agency: agency.name })}
                  value={agency.name}
                  onCommit={(name) => put(agency.name, { ...agency, name })}
                />
              </td>
              <td>
                <LineField
                  label={say('credits.agency.also.of', { agency: agency.name })}
                  value={agency.also.join('; ')}
                  onCommit={(words) => put(agency.name, { ...agency, also: namesIn(words) })}
                />
              </td>
              <td>
                <LineField
                  label={say('credits.agency.wording.of', { agency: agency.name })}
                  value={agency.wording}
                  placeholder={credits.wording}
                  onCommit={(wording) => put(agency.name, { ...agency, wording })}
                />
              </td>
              <td className="credits-example">
                {worded(agency.wording === '' ? credits.wording : agency.wording, {
                  creator: example,
                  agency: agency.name,
                })}
              </td>
              <td>
                <IconButton
                  label={say('credits.agency.remove.of', { agency: agency.name })}
                  small
                  onPress={() => change(withoutAgency(credits, agency.name))}
                >
                  <Trash2 />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="credits-none">{say('credits.agency.none')}</p>}
      {credits.without.length > 0 && (
        <p className="credits-hint">
          {say('credits.agency.without', { count: credits.without.length })}{' '}
          <Button small onPress={() => change({ without: [] })}>
            {say('credits.agency.back')}
          </Button>
        </p>
      )}
    </div>
  );
}

function LabelledWording({ value, onCommit }: { value: string; onCommit(words: string): boolean }) {
  return (
    <div className="labelled">
      <span className="label">{say('credits.wording')}</span>
      <LineField label={say('credits.wording')} value={value} onCommit={onCommit} />
      <small className="credits-hint">
        {say('credits.wording.example', { credit: worded(value, { creator: example, agency: 'Harbour Post' }) })}
      </small>
    </div>
  );
}

function namesIn(words: string): string[] {
  return words
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** An agency with a name nobody has, to be written over. */
function newAgency(known: readonly Agency[]): Agency {
  const names = new Set(known.map(({ name }) => name));
  let name = say('credits.agency.new');
  for (let count = 2; names.has(name); count++) name = say('credits.agency.new.count', { count });
  return { name, also: [], wording: shippedCredits.wording.replace('{agency}', name) };
}
