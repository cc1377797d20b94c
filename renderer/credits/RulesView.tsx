import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { newId } from '#shared/article/index.ts';
import { type CreditRule, creditRuleSchema } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton, rich } from '../ui/index.ts';
import { LineField } from './LineField.tsx';
import { RulePreview } from './RulePreview.tsx';
import { changeDeskCredits, useDeskCredits } from './style.ts';

/** What this house prints for a supplier's wording. The first rule that is on and matches decides. */
export function RulesView({ onProblem }: { onProblem: (error: unknown) => void }) {
  const { rules } = useDeskCredits(({ credits }) => credits);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const write = (changed: CreditRule[]) => void changeDeskCredits({ rules: changed }).catch(onProblem);

  function put(rule: CreditRule): boolean {
    const read = creditRuleSchema.safeParse(rule);
    if (read.success) write(rules.map((other) => (other.id === rule.id ? read.data : other)));
    return read.success;
  }
  function move(at: number, step: 1 | -1): void {
    const moved = [...rules];
    moved.splice(at + step, 0, ...moved.splice(at, 1));
    write(moved);
  }
  const rule = rules.find(({ id }) => id === previewed);

  return (
    <div className="credits-sheet credits-list">
      <p className="credits-hint">
        {rich('credits.rules.hint', {
          star: (words) => <code>{words}</code>,
          match: (words) => <code>{words}</code>,
          print: (words) => <code>{words}</code>,
        })}
      </p>
      {rules.length > 0 && (
        <table className="credits-table">
          <caption className="hidden-words">{say('credits.views.rules')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('credits.rules.match')}</th>
              <th scope="col">{say('credits.rules.print')}</th>
              <th scope="col">{say('credits.rules.on')}</th>
              <th scope="col">
                <span className="hidden-words">{say('credits.rules.order')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((one, at) => (
              <tr key={one.id} className={one.id === previewed ? 'is-chosen' : undefined}>
                <td>
                  <LineField
                    label={say('credits.rule.match', { number: at + 1 })}
                    value={one.match}
                    onCommit={(match) => put({ ...one, match, on: false })}
                  />
                </td>
                <td>
                  <LineField
                    label={say('credits.rule.print', { number: at + 1 })}
                    value={one.prints}
                    onCommit={(prints) => put({ ...one, prints, on: false })}
                  />
                </td>
                <td>
                  {one.on ? (
                    <Button small onPress={() => put({ ...one, on: false })}>
                      {rich('credits.rule.off', {
                        number: at + 1,
                        hidden: (words) => <span className="hidden-words">{words}</span>,
                      })}
                    </Button>
                  ) : (
                    <Button small onPress={() => setPreviewed(one.id)}>
                      {rich('credits.rule.see', {
                        number: at + 1,
                        hidden: (words) => <span className="hidden-words">{words}</span>,
                      })}
                    </Button>
                  )}
                </td>
                <td className="credits-order">
                  <IconButton
                    label={say('credits.rule.up', { number: at + 1 })}
                    small
                    isDisabled={at === 0}
                    onPress={() => move(at, -1)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    label={say('credits.rule.down', { number: at + 1 })}
                    small
                    isDisabled={at === rules.length - 1}
                    onPress={() => move(at, 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    label={say('credits.rule.remove', { number: at + 1 })}
                    small
                    onPress={() => write(rules.filter(({ id }) => id !== one.id))}
                  >
                    <Trash2 />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        onPress={() => write([...rules, { id: newId(), match: 'AFP via Getty Images', prints: 'AFP', on: false }])}
      >
        <Plus />
        {say('credits.rule.new')}
      </Button>
      {rule !== undefined && !rule.on && (
        <RulePreview
          key={`${rule.match}\n${rule.prints}`}
          rule={rule}
          onProblem={onProblem}
          onClose={() => setPreviewed(null)}
          onSwitchOn={() => {
            setPreviewed(null);
            put({ ...rule, on: true });
          }}
        />
      )}
    </div>
  );
}
