import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** While `when` is true, asks before the page is left, by a link inside the application or by closing the tab. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    // Filters and tabs change the address of the same page: nothing is lost by them.
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      title={t('common:leave.title')}
      detail={t('common:leave.detail')}
      confirmLabel={t('common:leave.leave')}
      cancelLabel={t('common:leave.stay')}
      isDanger
    />
  );
}
