import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  isEdited?: boolean;
  isDisabled?: boolean;
  below?: ReactNode;
}

/** One of a short list of values, with its label above. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, isEdited = false, isDisabled = false, below } = props;
  return (
    <AriaSelect
      className={`labelled${isEdited ? ' edited' : ''}`}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label>
        {label}
        {isEdited && <span className="edited-word">{say('ui.edited')}</span>}
      </Label>
      <Button className="field select">
        <SelectValue />
        <ChevronDown />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-mark">{isSelected && <Check />}</span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
      {below}
    </AriaSelect>
  );
}
