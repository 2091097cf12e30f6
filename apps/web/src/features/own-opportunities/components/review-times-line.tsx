import type { ReviewTimes } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';

const hour = 3_600;

/** How long the desk means to take, and took lately. */
export function ReviewTimesLine({ times: { targetHours, medianHours } }: { times: ReviewTimes }) {
  const { t } = useTranslation();
  const format = useFormat();
  const target = format.duration(targetHours * hour, { largest: 'day' });
  return (
    <>
      {t('ownOpportunities:times.target', { target })}{' '}
      {medianHours === null
        ? t('ownOpportunities:times.unknown')
        : t('ownOpportunities:times.median', {
            time: format.duration(Math.max(medianHours, 1) * hour, { largest: 'day' }),
          })}
    </>
  );
}
