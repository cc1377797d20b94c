import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';

interface MenuProps {
  /** What the menu is about, for a screen reader. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** `MenuItem`s and `MenuRule`s. */
  children: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button and the list of things to do it opens. */
export function Menu({ label, trigger, children, ...open }: MenuProps) {
  return (
    <MenuTrigger {...open}>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu aria-label={label} className="menu">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  onAction: () => void;
  isDisabled?: boolean;
  /** Takes something away: shown in red. */
  danger?: boolean;
  icon?: ReactNode;
  keys?: string | undefined;
  children: string;
}

/** One thing to do. */
export function MenuItem({ onAction, isDisabled = false, danger = false, icon, keys, children }: MenuItemProps) {
  return (
    <AriaMenuItem
      className={`menu-item${danger ? ' danger' : ''}`}
      onAction={onAction}
      isDisabled={isDisabled}
      textValue={children}
    >
      {icon}
      <span>{children}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </AriaMenuItem>
  );
}

/** A line between groups of a menu. */
export function MenuRule() {
  return <Separator className="menu-rule" />;
}
