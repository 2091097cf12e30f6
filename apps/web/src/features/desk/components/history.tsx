import type { ReviewCase } from '@karakoram/contracts';
import { reviewReasons } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { Panel } from './panel.tsx';
import classes from './history.module.css';

const knownReasons = Object.values(reviewReasons).flat();

/** What the desk decided before, newest first. */
export function History({ history }: { history: ReviewCase['history'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('desk:case.history')}>
      {history.length === 0 && <Text tone="quiet">{t('desk:case.noHistory')}</Text>}
      <ol className={classes['list']}>
        {history.map((review) => (
          <li key={review.id} className={classes['review']}>
            <p className={classes['decision']}>{t(`enums:reviewDecision.${review.decision}`)}</p>
            <p className={classes['who']}>
              {t('desk:case.by', { name: review.reviewer, time: format.dateTime(review.createdAt) })}
            </p>
            {review.reasons.length > 0 && (
              <ul className={classes['reasons']}>
                {review.reasons.map((reason) => {
                  const known = knownReasons.find((one) => one === reason);
                  return <li key={reason}>{known === undefined ? reason : t(`enums:reviewReason.${known}`)}</li>;
                })}
              </ul>
            )}
            {review.note !== null && (
              <p dir="auto" className={classes['note']}>
                {review.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
