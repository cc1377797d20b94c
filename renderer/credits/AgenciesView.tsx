import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Agency, agencySchema, shippedCredits, worded } from '#shared/credits/index.ts';
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
        <TextField label="Find an agency" value={sought} onChange={setSought} />
        <Button onPress={() => change(withAgency(credits, null, newAgency(style.agencies)))}>
          <Plus />
          New agency
        </Button>
      </div>
      <table className="credits-table">
        <caption className="hidden-words">Agencies</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Also credited as, apart by semicolons</th>
            <th scope="col">Wording it asks for</th>
            <th scope="col">Prints</th>
            <th scope="col">
              <span className="hidden-words">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((agency) => (
            <tr key={agency.name} className={own.has(agency.name) ? 'is-own' : undefined}>
              <td>
                <LineField
                  label={`Name of ${agency.name}`}
                  value={agency.name}
                  onCommit={(name) => put(agency.name, { ...agency, name })}
                />
              </td>
              <td>
                <LineField
                  label={`Other names of ${agency.name}`}
                  value={agency.also.join('; ')}
                  onCommit={(words) => put(agency.name, { ...agency, also: namesIn(words) })}
                />
              </td>
              <td>
                <LineField
                  label={`Wording of ${agency.name}`}
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
                  label={`Remove ${agency.name}`}
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
      {shown.length === 0 && <p className="credits-none">No agency goes by that name.</p>}
      {credits.without.length > 0 && (
        <p className="credits-hint">
          {`${credits.without.length} of the agencies that come with Standfirst are removed. `}
          <Button small onPress={() => change({ without: [] })}>
            Bring them back
          </Button>
        </p>
      )}
    </div>
  );
}

function LabelledWording({ value, onCommit }: { value: string; onCommit(words: string): boolean }) {
  return (
    <div className="labelled">
      <span className="label">House style, where no agency prescribes a wording</span>
      <LineField label="House style, where no agency prescribes a wording" value={value} onCommit={onCommit} />
      <small className="credits-hint">{`As in ${worded(value, { creator: example, agency: 'Harbour Post' })}`}</small>
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
  let name = 'New agency';
  for (let count = 2; names.has(name); count++) name = `New agency ${count}`;
  return { name, also: [], wording: shippedCredits.wording.replace('{agency}', name) };
}
