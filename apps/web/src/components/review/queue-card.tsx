import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Card } from '../ui/index.ts';
import classes from './queue-card.module.css';

interface QueueCardProps {
  /** A link to the case. */
  name: ReactNode;
  /** Under the name: whose it is, or its name in another language. */
  own: ReactNode;
  badges: ReactNode;
  /** How long it has waited. */
  waiting: ReactNode;
  /** The button that opens it. */
  action: ReactNode;
}

/** One case of a queue: who waits for what, and for how long. */
export function QueueCard({ name, own, badges, waiting, action }: QueueCardProps) {
  return (
    <Card as="li" padding="sm" className={classes['item']}>
      <div className={classes['words']}>
        <p className={classes['name']}>{name}</p>
        <p className={classes['own']}>{own}</p>
        <div className={classes['badges']}>{badges}</div>
      </div>
      <div className={classes['end']}>
        {waiting}
        {action}
      </div>
    </Card>
  );
}

interface WaitingProps {
  since: string;
  overdue: boolean;
  targetHours: number;
  /** When the queue was read, in milliseconds of the epoch: the age of a case is told as of then. */
  readAt: number;
}

/** The age of a case, and the target where it is over it. */
export function Waiting({ since, overdue, targetHours, readAt }: WaitingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // What has just come has waited for a minute, and not for none.
  const time = format.duration(Math.max(60, (readAt - new Date(since).getTime()) / 1000), { largest: 'day' });
  const Icon = overdue ? IconClockExclamation : IconClock;
  return (
    <p
      className={classes['waiting']}
      data-overdue={overdue || undefined}
      title={format.clocks(since, { withDate: true })}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span>
        {overdue
          ? t('desk:waitedOver', { time, target: format.duration(targetHours * 3600, { largest: 'day' }) })
          : t('desk:waited', { time })}
      </span>
    </p>
  );
}
