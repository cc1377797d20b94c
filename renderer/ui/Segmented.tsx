import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

interface SegmentedProps<Value extends string> {
  /** What is being chosen; shown above unless `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of two to five values, all in sight, side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel = false, value, options, onChange } = props;
  return (
    <RadioGroup
      className="segmented"
      {...(hideLabel && { 'aria-label': label })}
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <div className="segments">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="segment">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
