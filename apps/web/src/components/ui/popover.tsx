import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { placePopover } from './place-popover.ts';
import classes from './popover.module.css';

/** What the popover gives to the button that opens it. */
export interface PopoverTriggerProps {
  popoverTarget: string;
  'aria-haspopup': 'dialog';
  'aria-expanded': boolean;
}

export interface PopoverProps {
  /** Names what opens, for screen readers. */
  label: string;
  /** Draws the button: `trigger={(props) => <IconButton {...props}>…</IconButton>}`. */
  trigger: (props: PopoverTriggerProps) => ReactElement;
  /** Drawn only while it is open. A link or a button with `data-closes` closes it. */
  children: () => ReactNode;
  /** Which edges of button and popover are in line. */
  align?: 'start' | 'end';
}

/**
 * Something to look at behind a button. The browser's popover closes it on Escape and on a press elsewhere, gives the focus
 * back, and puts its content after the button in the order of the Tab key.
 */
export function Popover({ label, trigger, children, align = 'end' }: PopoverProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {trigger({ popoverTarget: id, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={classes['popover']}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          const button = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`);
          if (opened && button) placePopover(event.currentTarget, button, align);
        }}
        onClick={(event) => {
          const closing = event.target instanceof Element ? event.target.closest('[data-closes]') : null;
          if (closing) event.currentTarget.hidePopover();
        }}
      >
        {isOpen && children()}
      </div>
    </>
  );
}
