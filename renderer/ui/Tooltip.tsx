import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

interface TooltipProps {
  words: string;
  keys?: string | undefined;
  /** The control it explains; one that can be focused. */
  children: ReactElement;
}

/** Words that show beside a control while the pointer or the focus rests on it. */
export function Tooltip({ words, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {words}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
