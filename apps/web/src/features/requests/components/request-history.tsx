import type { MatchRequestView } from '@karakoram/contracts';
import { dayMilliseconds } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './request-history.module.css';

interface Event {
  key: string;
  label: string;
  at: string | number;
  isAhead?: boolean;
}

/** What happened, in order, each moment on both clocks; while the request waits, also what comes if nobody answers. */
export function RequestHistory({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reminders = [...request.remindedDays]
    .sort((left, right) => left - right)
    .map((day): Event => ({
      key: `reminder-${day}`,
      label: t('requests:detail.remindedAt', { day }),
      at: Date.parse(request.createdAt) + day * dayMilliseconds,
    }));
  const end: Event =
    request.status === 'pending'
      ? { key: 'end', label: t('requests:detail.expiresAt'), at: request.expiresAt, isAhead: true }
      : { key: 'end', label: t(`requests:detail.${request.status}At`), at: request.answeredAt ?? request.expiresAt };
  const events: Event[] = [
    { key: 'sent', label: t('requests:detail.sentAt'), at: request.createdAt },
    ...reminders,
    end,
  ];
  return (
    <Card as="section">
      <h2 className={classes['title']}>{t('requests:detail.history')}</h2>
      <ol className={classes['events']}>
        {events.map((event) => (
          <li key={event.key} data-ahead={event.isAhead}>
            <p className={classes['label']}>{event.label}</p>
            <p className={classes['time']}>{format.clocks(event.at, { withDate: true })}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
