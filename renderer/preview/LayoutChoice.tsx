import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Layout } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { layoutRows } from './layouts.tsx';

interface Props {
  layout: Layout;
  onChange(layout: Layout): void;
}

/** How the page is laid out: each layout with its drawing. */
export function LayoutChoice({ layout, onChange }: Props) {
  return (
    <RadioGroup
      className="preview-layouts"
      value={layout}
      onChange={(key) => {
        const row = layoutRows.find((other) => other.layout === key);
        if (row !== undefined) onChange(row.layout);
      }}
    >
      <Label>{say('preview.layout')}</Label>
      {layoutRows.map((row) => (
        <Radio key={row.layout} value={row.layout} className="preview-layout">
          <svg viewBox="0 0 56 68" aria-hidden="true">
            <rect x=".5" y=".5" width="55" height="67" rx="2" />
            {row.drawing}
          </svg>
          <span>
            <strong>{row.name}</strong>
            <small>{row.says}</small>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
