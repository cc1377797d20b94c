import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { newId } from '#shared/article/index.ts';
import { type CreditRule, creditRuleSchema } from '#shared/credits/index.ts';
import { Button, IconButton } from '../ui/index.ts';
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
        A rule prints a supplier’s wording as this house does. <code>*</code> stands for any words and comes back in
        their place: <code>*/AFP via Getty Images</code> as <code>*/AFP</code>. What the file says is kept, and a credit
        line an editor wrote is never changed. The first rule that is on and matches decides.
      </p>
      {rules.length > 0 && (
        <table className="credits-table">
          <caption className="hidden-words">Suppliers’ rules</caption>
          <thead>
            <tr>
              <th scope="col">Where the credit is</th>
              <th scope="col">it prints as</th>
              <th scope="col">On or off</th>
              <th scope="col">
                <span className="hidden-words">Order</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((one, at) => (
              <tr key={one.id} className={one.id === previewed ? 'is-chosen' : undefined}>
                <td>
                  <LineField
                    label={`Rule ${at + 1}: where the credit is`}
                    value={one.match}
                    onCommit={(match) => put({ ...one, match, on: false })}
                  />
                </td>
                <td>
                  <LineField
                    label={`Rule ${at + 1}: print`}
                    value={one.prints}
                    onCommit={(prints) => put({ ...one, prints, on: false })}
                  />
                </td>
                <td>
                  {one.on ? (
                    <Button small onPress={() => put({ ...one, on: false })}>
                      On: switch off<span className="hidden-words">{` (rule ${at + 1})`}</span>
                    </Button>
                  ) : (
                    <Button small onPress={() => setPreviewed(one.id)}>
                      Off: see what it changes<span className="hidden-words">{` (rule ${at + 1})`}</span>
                    </Button>
                  )}
                </td>
                <td className="credits-order">
                  <IconButton label={`Rule ${at + 1} up`} small isDisabled={at === 0} onPress={() => move(at, -1)}>
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    label={`Rule ${at + 1} down`}
                    small
                    isDisabled={at === rules.length - 1}
                    onPress={() => move(at, 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    label={`Remove rule ${at + 1}`}
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
        New rule
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
