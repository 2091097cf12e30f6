import { Menu as MantineMenu } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';

export interface MenuProps {
  /** A button. It is told by the menu whether it is open. */
  trigger: ReactElement;
  children: ReactNode;
  position?: 'bottom-start' | 'bottom-end';
}

/** A list of things to do, behind a button. Made of MenuAction, MenuLink, MenuLabel and MenuDivider. */
export function Menu({ trigger, children, position = 'bottom-end' }: MenuProps) {
  return (
    <MantineMenu position={position} shadow="md" withinPortal>
      <MantineMenu.Target>{trigger}</MantineMenu.Target>
      <MantineMenu.Dropdown>{children}</MantineMenu.Dropdown>
    </MantineMenu>
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
  disabled = false,
  lang,
  keepOpen = false,
}: MenuActionProps) {
  return (
    <MantineMenu.Item
      onClick={onSelect}
      leftSection={icon}
      rightSection={end}
      disabled={disabled}
      lang={lang}
      closeMenuOnClick={!keepOpen}
      {...(isDanger ? { color: 'vermilion' } : {})}
    >
      {children}
    </MantineMenu.Item>
  );
}

interface MenuAnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'> {
  ref?: Ref<HTMLAnchorElement>;
  icon?: ReactNode;
}

function MenuAnchor({ icon, ...rest }: MenuAnchorProps) {
  return <MantineMenu.Item component="a" leftSection={icon} {...rest} />;
}

export const MenuLink = createLink(MenuAnchor);
export const MenuLabel = MantineMenu.Label;
export const MenuDivider = MantineMenu.Divider;
