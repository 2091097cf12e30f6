import type { OpportunityCase } from '@karakoram/contracts';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReaderName } from '../../../components/company/index.ts';
import { QueueCard, Waiting } from '../../../components/review/index.ts';
import { Anchor, Badge, ButtonLink, Localised } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import classes from './queue-item.module.css';

interface QueueItemProps {
  opportunity: OpportunityCase;
  targetHours: number;
  /** When the queue was read, in milliseconds of the epoch. */
  readAt: number;
  /** Where the cases of both desks are in one list. */
  showsCountry: boolean;
}

/** An opportunity that waits, or that is on hold. */
export function QueueItem({ opportunity, targetHours, readAt, showsCountry }: QueueItemProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { id, title, company, type, direction, country, resubmitted, secondReader, since, heldSince, overdue } =
    opportunity;
  const params = { opportunityId: id };
  const untitled = t('opportunityReview:untitled');
  return (
    <QueueCard
      name={
        <Anchor to="/desk/opportunities/$opportunityId" params={params} tone="quiet">
          <Localised text={title} withTag={false} fallback={untitled} />
        </Anchor>
      }
      own={<ReaderName names={company.names} />}
      badges={
        <>
          {showsCountry && <Badge>{t(`enums:country.${country}`)}</Badge>}
          <Badge tone="good">{t(`enums:opportunityType.${type}`)}</Badge>
          <Badge tone="good">{t(`enums:opportunityDirection.${direction}`)}</Badge>
          {resubmitted && <Badge>{t('opportunityReview:resubmitted')}</Badge>}
          {secondReader !== null && (
            <Badge tone={secondReader === 'you' ? 'attention' : 'neutral'}>
              {t(`opportunityReview:secondReader.${secondReader}`)}
            </Badge>
          )}
        </>
      }
      waiting={
        heldSince === null ? (
          <Waiting since={since} overdue={overdue} targetHours={targetHours} readAt={readAt} />
        ) : (
          <Held since={heldSince} readAt={readAt} />
        )
      }
      action={
        <ButtonLink
          to="/desk/opportunities/$opportunityId"
          params={params}
          size="sm"
          aria-label={t('opportunityReview:reviewOf', { title: localised(title)?.text ?? untitled })}
        >
          {t('desk:review')}
        </ButtonLink>
      }
    />
  );
}

function Held({ since, readAt }: { since: string; readAt: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const time = format.duration(Math.max(0, readAt - new Date(since).getTime()) / 1000, { largest: 'day' });
  return (
    <p className={classes['held']} title={format.clocks(since, { withDate: true })}>
      <IconHandStop size={18} stroke={1.75} aria-hidden />
      <span>{t('opportunityReview:heldFor', { time })}</span>
    </p>
  );
}
