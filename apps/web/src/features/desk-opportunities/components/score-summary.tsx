import { isPublishable, publishableTotal, reviewCriteria, scoreMax } from '@karakoram/domain';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { completeScores, type EnteredScores } from '../use-entered.ts';
import { checklistId } from './checklist.tsx';
import classes from './score-summary.module.css';

/** The points so far and their total, and whether they allow publication: said before anybody presses a button. */
export function ScoreSummary({ scores }: { scores: EnteredScores }) {
  const { t } = useTranslation();
  const format = useFormat();
  const complete = completeScores(scores);
  const total = reviewCriteria.reduce((sum, criterion) => sum + (scores[criterion] ?? 0), 0);
  const isEnough = complete !== undefined && isPublishable(complete);
  const Icon = isEnough ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={classes['summary']}>
      <dl className={classes['scores']}>
        {reviewCriteria.map((criterion) => (
          <div key={criterion} className={classes['score']}>
            <dt>{t(`enums:reviewCriterion.${criterion}`)}</dt>
            <dd>
              <Points value={scores[criterion]} />
            </dd>
          </div>
        ))}
        <div className={classes['score']} data-total>
          <dt>{t('opportunityReview:checklist.total')}</dt>
          <dd aria-live="polite">
            {t('opportunityReview:checklist.points', {
              total: format.number(total),
              most: format.number(reviewCriteria.length * scoreMax),
            })}
          </dd>
        </div>
      </dl>
      {complete !== undefined && (
        <p className={classes['verdict']} data-enough={isEnough || undefined}>
          <Icon size={18} stroke={1.75} aria-hidden />
          {t(isEnough ? 'opportunityReview:checklist.enough' : 'opportunityReview:checklist.tooLow')}
        </p>
      )}
      <p className={classes['rule']}>
        {t('opportunityReview:checklist.rule', { least: publishableTotal })}{' '}
        {complete === undefined && t('opportunityReview:checklist.incomplete')}
      </p>
      <Button
        size="sm"
        variant="quiet"
        onClick={() => {
          const checklist = document.getElementById(checklistId);
          checklist?.scrollIntoView({ block: 'start' });
          checklist?.focus({ preventScroll: true });
        }}
      >
        {t('opportunityReview:checklist.toChecklist')}
      </Button>
    </div>
  );
}

function Points({ value }: { value: number | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value !== undefined) return format.number(value);
  return (
    <>
      <span aria-hidden>–</span>
      <span className="k-visually-hidden">{t('opportunityReview:checklist.unscored')}</span>
    </>
  );
}
