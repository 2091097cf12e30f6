import { createLink } from '@tanstack/react-router';
import {
  useId,
  useRef,
  useState,
  type AnchorHTMLAttributes,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import classes from './menu.module.css';
import { placePopover } from './place-popover.ts';

/** What the menu gives to the button that opens it. */
export interface MenuTriggerProps {
  popoverTarget: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
}

export interface MenuProps {
  /** Draws the button: `trigger={(props) => <Button {...props}>…</Button>}`. */
  trigger: (props: MenuTriggerProps) => ReactElement;
  children: ReactNode;
  /** Which edges of button and list are in line. */
  align?: 'start' | 'end';
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
}

/**
 * A list of things to do, behind a button; made of MenuAction, MenuLink, MenuLabel and MenuDivider. The browser's popover
 * closes it on Escape and on a press elsewhere, and gives the focus back.
 */
export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = itemsOf(event.currentTarget);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (event.key === 'Tab') event.currentTarget.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <>
      {trigger({ popoverTarget: id, 'aria-haspopup': 'menu', 'aria-expanded': isOpen })}
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        className={classes['menu']}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          const button = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`);
          if (!opened || !button) return;
          placePopover(event.currentTarget, button, align);
          itemsOf(event.currentTarget)[0]?.focus({ preventScroll: true });
        }}
        onKeyDown={move}
        onClick={(event) => {
          const item = event.target instanceof Element ? event.target.closest('[role="menuitem"]') : null;
          if (item && !item.hasAttribute('data-keep-open')) event.currentTarget.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

export interface MenuActionProps {
  children: ReactNode;
  onSelect: () => void;
  icon?: ReactNode;
  end?: ReactNode;
  isDanger?: boolean;
  disabled?: boolean;
  lang?: string;
  /** Leaves the menu open, for a switch whose effect is seen at once. */
  keepOpen?: boolean;
}

export function MenuAction({
  children,
  onSelect,
  icon,
  end,
  isDanger = false,
  keepOpen = false,
  ...rest
}: MenuActionProps) {
  return (
    <button
      {...rest}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={classes['item']}
      data-danger={isDanger || undefined}
      data-keep-open={keepOpen || undefined}
      onClick={onSelect}
    >
      {icon}
      <span className={classes['text']}>{children}</span>
      {end}
    </button>
  );
}

interface MenuAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  icon?: ReactNode;
}

function MenuAnchor({ icon, children, ...rest }: MenuAnchorProps) {
  return (
    <a {...rest} role="menuitem" tabIndex={-1} className={classes['item']}>
      {icon}
      <span className={classes['text']}>{children}</span>
    </a>
  );
}

/** A page, in a menu. */
export const MenuLink = createLink(MenuAnchor);

export function MenuLabel({ children }: { children: ReactNode }) {
  return <div className={classes['label']}>{children}</div>;
}

export function MenuDivider() {
  return <div role="separator" className={classes['divider']} />;
}
