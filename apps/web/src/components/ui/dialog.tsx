import { Drawer as MantineDrawer, Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useLayoutEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the one that does it last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'xl';
}

const styles = { title: classes['title'] ?? '' };
/** The head of a dialog is a <header> outside of any section, which would be taken for a second one of the page. */
const attributes = { header: { role: 'presentation' } };

/** The browser needs a moment to let go of what is inside. */
const returnAfterMs = 10;

/**
 * Brings the focus back to where it was, unless it has gone somewhere else by itself. Mantine does so only for dialogs that
 * were there, closed, before they opened; ours may come and go with what they are about.
 */
function useFocusReturn(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return undefined;
    const before = document.activeElement;
    return () => {
      window.setTimeout(() => {
        const now = document.activeElement;
        const isLost = now === null || now === document.body || now.closest('[role="dialog"]') !== null;
        if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
      }, returnAfterMs);
    };
  }, [opened]);
}

/** Asks for something before the page goes on. Focus stays inside and returns to where it was. */
export function Dialog({ opened, onClose, title, children, footer, size = 'md' }: DialogProps) {
  const { t } = useTranslation();
  useFocusReturn(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      attributes={attributes}
      title={title}
      size={size}
      centered
      classNames={styles}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      {children}
      {footer !== undefined && <div className={classes['footer']}>{footer}</div>}
    </Modal>
  );
}

/** A sheet at the end of the page, for filters and details. */
export function Drawer({ opened, onClose, title, children, footer, size = 'md' }: DialogProps) {
  const { t } = useTranslation();
  useFocusReturn(opened);
  return (
    <MantineDrawer
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      attributes={attributes}
      title={title}
      size={size}
      position="right"
      classNames={styles}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      {children}
      {footer !== undefined && <div className={classes['footer']}>{footer}</div>}
    </MantineDrawer>
  );
}
