import type { DeskCase } from '@karakoram/contracts';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OwnName, ReaderName, SectorBadges, useReaderName } from '../../../components/company/index.ts';
import { Anchor, Badge, ButtonLink, Card } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './queue-item.module.css';

interface QueueItemProps {
  deskCase: DeskCase;
  targetHours: number;
  /** When the queue was read, in milliseconds of the epoch: the age of a case is told as of then. */
  readAt: number;
  showsCountry: boolean;
}

/** One case of the queue: who waits for what, and for how long. */
export function QueueItem({ deskCase, targetHours, readAt, showsCountry }: QueueItemProps) {
  const { t } = useTranslation();
  const readerName = useReaderName();
  const { companyId, names, country, kind, resubmitted, sectors } = deskCase;
  const name = readerName(names) || t('desk:nameless');
  return (
    <Card as="li" padding="sm" className={classes['item']}>
      <div className={classes['words']}>
        <p className={classes['name']}>
          <Anchor to="/desk/companies/$companyId" params={{ companyId }} tone="quiet">
            {readerName(names) === '' ? name : <ReaderName names={names} />}
          </Anchor>
        </p>
        <p className={classes['own']}>
          <OwnName names={names} country={country} />
        </p>
        <div className={classes['badges']}>
          {showsCountry && <Badge>{t(`enums:country.${country}`)}</Badge>}
          <Badge tone="good">{t(`desk:kind.${kind}`)}</Badge>
          {resubmitted && <Badge>{t('desk:kind.resubmitted')}</Badge>}
          <SectorBadges codes={sectors} />
        </div>
      </div>
      <div className={classes['end']}>
        <Waiting deskCase={deskCase} targetHours={targetHours} readAt={readAt} />
        <ButtonLink
          to="/desk/companies/$companyId"
          params={{ companyId }}
          size="sm"
          aria-label={t('desk:reviewOf', { company: name })}
        >
          {t('desk:review')}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Waiting({ deskCase: { since, overdue }, targetHours, readAt }: Omit<QueueItemProps, 'showsCountry'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const time = format.duration(Math.max(0, readAt - new Date(since).getTime()) / 1000, { largest: 'day' });
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
