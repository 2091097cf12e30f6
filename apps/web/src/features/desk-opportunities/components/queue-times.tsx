import type { OpportunityQueue } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { QueueFigures } from '../../../components/review/index.ts';
import { StatTile } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';

/** How much waits, how long it should take, and how long it took. */
export function QueueTimes({ queue: { waiting, overdue, times } }: { queue: OpportunityQueue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const duration = (hours: number): string => format.duration(hours * 3600, { largest: hours < 48 ? 'hour' : 'day' });
  const { medianHours, targetHours, decisions } = times;
  return (
    <QueueFigures>
      <StatTile label={t('desk:figures.waiting')} value={format.number(waiting)} />
      <StatTile
        label={t('desk:figures.overdue')}
        value={format.number(overdue)}
        tone={overdue > 0 ? 'attention' : 'plain'}
      />
      <StatTile
        label={t('desk:figures.target')}
        value={duration(targetHours)}
        detail={t('desk:figures.targetDetail')}
      />
      <StatTile
        label={t('opportunityReview:figures.median')}
        value={medianHours === null ? t('opportunityReview:figures.unknown') : duration(medianHours)}
        tone={medianHours !== null && medianHours > targetHours ? 'attention' : 'plain'}
        detail={
          medianHours === null
            ? t('opportunityReview:figures.unknownDetail')
            : t('opportunityReview:figures.medianDetail', { count: decisions })
        }
      />
    </QueueFigures>
  );
}
