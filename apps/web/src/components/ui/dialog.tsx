import { Drawer as MantineDrawer, Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import type { ReactNode } from 'react';
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

/** Asks for something before the page goes on. Focus stays inside and returns to where it was. */
export function Dialog({ opened, onClose, title, children, footer, size = 'md' }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
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
  return (
    <MantineDrawer
      opened={opened}
      onClose={onClose}
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
