import type { MatchRequestView } from '@karakoram/contracts';
import { dayMilliseconds } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useNow } from '../../../lib/use-now.ts';
import classes from './deadline.module.css';

/** From this many days before the end on, the deadline presses. */
const pressingDays = 7;

/** Who waits for whom, how long is left, and as a bar how much of the time has passed. */
export function Deadline({ request }: { request: Pick<MatchRequestView, 'direction' | 'createdAt' | 'expiresAt'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const begin = Date.parse(request.createdAt);
  const end = Date.parse(request.expiresAt);
  const now = useNow();
  const days = Math.max(Math.ceil((end - now) / dayMilliseconds), 1);
  const share = Math.min(Math.max((now - begin) / (end - begin), 0), 1);
  return (
    <div className={classes['deadline']} data-pressing={days <= pressingDays || undefined}>
      <p className={classes['words']}>
        <span>{request.direction === 'received' ? t('requests:waiting.forUs') : t('requests:waiting.forThem')}</span>
        <strong title={format.clocks(request.expiresAt, { withDate: true })}>
          {days === 1 ? t('requests:waiting.lastDay') : t('requests:waiting.left', { count: days })}
        </strong>
      </p>
      <div
        role="img"
        aria-label={t('requests:waiting.elapsed', { percent: format.percent(share) })}
        className={classes['track']}
      >
        <div className={classes['bar']} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </div>
    </div>
  );
}
