import type { SuggestionView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Progress } from '../ui/index.ts';
import { ReasonList } from './reason-list.tsx';
import { useWeakLinkWords } from './use-reason-words.ts';
import classes from './fit-details.module.css';

export interface FitDetailsProps {
  suggestion: Omit<SuggestionView, 'company' | 'state'>;
  /** How many reasons each side gets. */
  reasons?: 2 | 3;
}

/** How well two companies fit: jointly, each way, why for each side, and what holds them back. */
export function FitDetails({ suggestion, reasons = 2 }: FitDetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const weakLink = useWeakLinkWords();
  const { joint, forward, backward, reasonsForUs, reasonsForThem, weakestLink } = suggestion;
  return (
    <div className={classes['fit']}>
      <p className={classes['joint']}>
        <span className={classes['number']}>{format.percent(joint.percent / 100)}</span> {t('suggestions:fit.joint')}
      </p>
      <div className={classes['sides']}>
        <div className={classes['side']}>
          <Progress withLabel label={t('suggestions:fit.forward')} value={forward.score} />
          <ReasonList title={t('suggestions:fit.forUs')} reasons={reasonsForUs} side="us" limit={reasons} />
        </div>
        <div className={classes['side']}>
          <Progress withLabel label={t('suggestions:fit.backward')} value={backward.score} />
          <ReasonList title={t('suggestions:fit.forThem')} reasons={reasonsForThem} side="them" limit={reasons} />
        </div>
      </div>
      <p className={classes['weakest']}>
        <span className={classes['label']}>{t('suggestions:fit.weakest')}</span> {weakLink(weakestLink)}
      </p>
    </div>
  );
}
