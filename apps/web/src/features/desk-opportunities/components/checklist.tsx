import type { OpportunityScores } from '@karakoram/contracts';
import { publishableTotal, type ReviewCriterion, reviewCriteria, scoreMax } from '@karakoram/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, useShortcuts, useShortcutsWanted } from '../../../components/review/index.ts';
import { useFormat } from '../../../lib/format.ts';
import type { EnteredScores } from '../use-entered.ts';
import classes from './checklist.module.css';

const points = Array.from({ length: scoreMax + 1 }, (_, at) => at);
/** The points that each sentence of a rubric describes. */
const anchors = { low: 0, middle: 3, high: scoreMax } as const;
const levels = ['low', 'middle', 'high'] as const;

/** The element to which the decision leads back. */
export const checklistId = 'checklist';

interface ChecklistProps {
  scores: EnteredScores;
  onScore: (criterion: ReviewCriterion, points: number) => void;
  /** Of the first reader, once the reader's own are complete. */
  compared: OpportunityScores | null;
}

/** Four criteria, each from 0 to 5 points. A digit on the keyboard scores the first that has none yet. */
export function Checklist({ scores, onScore, compared }: ChecklistProps) {
  const { t } = useTranslation();
  const [wanted] = useShortcutsWanted();
  const next = reviewCriteria.find((criterion) => scores[criterion] === undefined);
  useShortcuts(
    wanted && next !== undefined
      ? Object.fromEntries(
          points.flatMap((value) => [
            [`digit${value}`, () => onScore(next, value)],
            [`numpad${value}`, () => onScore(next, value)],
          ]),
        )
      : {},
  );
  return (
    <div id={checklistId} tabIndex={-1} className={classes['anchor']}>
      <Panel
        title={t('opportunityReview:checklist.title')}
        lead={`${t('opportunityReview:checklist.lead')} ${t('opportunityReview:checklist.rule', { least: publishableTotal })}`}
      >
        {reviewCriteria.map((criterion) => (
          <Criterion
            key={criterion}
            criterion={criterion}
            value={scores[criterion]}
            onChange={(value) => onScore(criterion, value)}
            compared={compared?.[criterion]}
          />
        ))}
      </Panel>
    </div>
  );
}

interface CriterionProps {
  criterion: ReviewCriterion;
  value: number | undefined;
  onChange: (value: number) => void;
  compared: number | undefined;
}

function Criterion({ criterion, value, onChange, compared }: CriterionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  return (
    <fieldset className={classes['criterion']} aria-describedby={id}>
      <legend className={classes['name']}>{t(`enums:reviewCriterion.${criterion}`)}</legend>
      <dl id={id} className={classes['rubric']}>
        {levels.map((level) => (
          <div key={level} className={classes['level']} data-met={value === anchors[level] || undefined}>
            <dt>{format.number(anchors[level])}</dt>
            <dd>{t(`opportunityReview:checklist.rubric.${criterion}.${level}`)}</dd>
          </div>
        ))}
      </dl>
      <div className={classes['choice']}>
        <div className={classes['points']}>
          {points.map((one) => (
            <label key={one} className={classes['point']}>
              <input
                type="radio"
                name={`${id}-points`}
                value={one}
                checked={value === one}
                onChange={() => onChange(one)}
                className="k-visually-hidden"
              />
              <span>{format.number(one)}</span>
            </label>
          ))}
        </div>
        {compared !== undefined && (
          <p className={classes['compared']} data-apart={Math.abs(compared - (value ?? 0)) > 1 || undefined}>
            {t('opportunityReview:firstReading.score', { score: format.number(compared) })}
          </p>
        )}
      </div>
    </fieldset>
  );
}
