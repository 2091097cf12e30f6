import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePermission } from '../../lib/session.ts';
import { matchRequestSummaryQuery } from './api/match-request-summary.ts';
import classes from './pending-requests-badge.module.css';

/** How many requests wait for the reader's answer, beside the link to them; nothing where none does. */
export function PendingRequestsBadge() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayRead = usePermission('match-request:read');
  const { data } = useQuery({ ...matchRequestSummaryQuery, enabled: mayRead });
  const count = data?.inboxPending ?? 0;
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
