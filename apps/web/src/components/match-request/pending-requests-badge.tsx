import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePendingRequests } from './use-pending-requests.ts';
import classes from './pending-requests-badge.module.css';

/** How many requests wait for the reader's answer, beside the link to them; nothing where none does. */
export function PendingRequestsBadge() {
  const { t } = useTranslation();
  const format = useFormat();
  const count = usePendingRequests();
  if (count === 0) return null;
  return (
    <>
      <span className={classes['badge']} aria-hidden>
        {format.number(count)}
      </span>
      <span className="k-visually-hidden">{t('requests:badge', { count })}</span>
    </>
  );
}
