import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tooltip } from './Tooltip.tsx';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `line` is the usual button, `key` the one of a place, `plain` has no frame, `danger` takes something away. */
  kind?: 'plain' | 'line' | 'key' | 'danger';
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** A button with words, and perhaps an icon before them. `aria-pressed` makes it one that stays in. */
export function Button({ kind = 'line', small = false, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button ${kind}${small ? ' small' : ''}`} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** What it does, in words: its name for a screen reader and its tooltip. */
  label: string;
  /** The keys that do the same, as the platform writes them. */
  keys?: string | undefined;
}

/** A button that is only an icon; its tooltip says what it does and which keys do the same. */
export function IconButton({ label, keys, kind = 'plain', small = false, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={`button icon ${kind}${small ? ' small' : ''}`} />
    </Tooltip>
  );
}

/** A button that reads as a link inside a sentence: “Use it here”. */
export function LinkButton(props: Omit<AriaButtonProps, 'className' | 'style'>) {
  return <AriaButton {...props} className="link-button" />;
}
