import type { DeskCase } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { OwnName, ReaderName, SectorBadges, useReaderName } from '../../../components/company/index.ts';
import { QueueCard, Waiting } from '../../../components/review/index.ts';
import { Anchor, Badge, ButtonLink } from '../../../components/ui/index.ts';

interface QueueItemProps {
  deskCase: DeskCase;
  targetHours: number;
  /** When the queue was read, in milliseconds of the epoch: the age of a case is told as of then. */
  readAt: number;
  showsCountry: boolean;
}

/** A company that waits, or new identity values of one. */
export function QueueItem({ deskCase, targetHours, readAt, showsCountry }: QueueItemProps) {
  const { t } = useTranslation();
  const readerName = useReaderName();
  const { companyId, names, country, kind, resubmitted, sectors, since, overdue } = deskCase;
  const name = readerName(names) || t('desk:nameless');
  return (
    <QueueCard
      name={
        <Anchor to="/desk/companies/$companyId" params={{ companyId }} tone="quiet">
          {readerName(names) === '' ? name : <ReaderName names={names} />}
        </Anchor>
      }
      own={<OwnName names={names} country={country} />}
      badges={
        <>
          {showsCountry && <Badge>{t(`enums:country.${country}`)}</Badge>}
          <Badge tone="good">{t(`desk:kind.${kind}`)}</Badge>
          {resubmitted && <Badge>{t('desk:kind.resubmitted')}</Badge>}
          <SectorBadges codes={sectors} />
        </>
      }
      waiting={<Waiting since={since} overdue={overdue} targetHours={targetHours} readAt={readAt} />}
      action={
        <ButtonLink
          to="/desk/companies/$companyId"
          params={{ companyId }}
          size="sm"
          aria-label={t('desk:reviewOf', { company: name })}
        >
          {t('desk:review')}
        </ButtonLink>
      }
    />
  );
}
