import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissToast, toastStore, type Toast } from '../../lib/toast.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import classes from './toast-region.module.css';

const icons = { success: IconCircleCheck, danger: IconAlertTriangle, info: IconInfoCircle };

/** Long enough to be read aloud; what went wrong stays until it is dismissed. */
const lifetimeMs = 7_000;

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const Icon = icons[toast.tone];
  useEffect(() => {
    if (toast.tone === 'danger') return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), lifetimeMs);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <li className={classes['toast']} data-tone={toast.tone}>
      <Icon size={20} stroke={1.75} aria-hidden className={classes['icon']} />
      <span className={classes['text']}>{toast.text}</span>
      {toast.action && (
        <Button
          size="sm"
          onClick={() => {
            dismissToast(toast.id);
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t('common:toast.dismiss')} onClick={() => dismissToast(toast.id)}>
        <IconX size={18} aria-hidden />
      </IconButton>
    </li>
  );
}

/** Where toasts appear. It is in the page from the beginning, because a live region that arrives with its text is not read. */
export function ToastRegion() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <section aria-label={t('common:toast.label')} aria-live="polite" className={classes['region']}>
      <ul className={classes['list']}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  );
}
