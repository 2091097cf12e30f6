import type { FitReason } from '@karakoram/contracts';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge, Skeleton } from '../ui/index.ts';
import { isLikely, useReasonWords, type WantingSide } from './use-reason-words.ts';
import classes from './fit-details.module.css';

export interface ReasonListProps {
  title: string;
  reasons: readonly FitReason[];
  side: WantingSide;
  /** At most so many; the strongest come first. */
  limit: number;
}

/** Why one side may want the other. What nobody declared is marked as likely. */
export function ReasonList({ title, reasons, side, limit }: ReasonListProps) {
  const { t } = useTranslation();
  const words = useReasonWords();
  return (
    <div className={classes['reasons']}>
      <p className={classes['label']}>{title}</p>
      {reasons.length === 0 && <p className={classes['quiet']}>{t('suggestions:fit.noReason')}</p>}
      <ul className={classes['list']}>
        {reasons.slice(0, limit).map((reason) => {
          const sentence = words(reason, side);
          return (
            <li key={sentence ?? JSON.stringify(reason)}>
              {sentence ?? <Skeleton width="80%" />}{' '}
              {isLikely(reason) && (
                <span title={t('suggestions:fit.likelyHint')}>
                  <Badge icon={<IconSparkles size={12} aria-hidden />}>{t('suggestions:fit.likely')}</Badge>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
