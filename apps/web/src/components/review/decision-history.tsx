import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Text } from '../ui/index.ts';
import { Panel } from './panel.tsx';
import classes from './decision-history.module.css';

interface PastDecision {
  readonly id: string;
  readonly decision: string;
  readonly reviewer: string;
  readonly createdAt: string;
  readonly reasons: readonly string[];
  readonly note: string | null;
  /** What else is known of it. */
  readonly extra?: ReactNode;
}

interface DecisionHistoryProps {
  /** In words of the reader, newest first. */
  decisions: readonly PastDecision[];
  /** What is said where there are none. */
  none: string;
}

/** What the desk decided before. */
export function DecisionHistory({ decisions, none }: DecisionHistoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('desk:case.history')}>
      {decisions.length === 0 && <Text tone="quiet">{none}</Text>}
      <ol className={classes['list']}>
        {decisions.map((review) => (
          <li key={review.id} className={classes['review']}>
            <p className={classes['decision']}>{review.decision}</p>
            <p className={classes['who']}>
              {t('desk:case.by', { name: review.reviewer, time: format.dateTime(review.createdAt) })}
            </p>
            {review.extra}
            {review.reasons.length > 0 && (
              <ul className={classes['reasons']}>
                {review.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
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
