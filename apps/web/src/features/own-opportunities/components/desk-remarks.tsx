import type { OpportunityReviewView } from '@karakoram/contracts';
import { opportunityReasons, reviewCriteria, scoreMax, totalScore } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Card, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './desk-remarks.module.css';

/** The desk's last answer: decision, scores, reasons and what it wrote. */
export function DeskRemarks({ review }: { review: OpportunityReviewView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { decision, scores, reasons, note } = review;
  const known = opportunityReasons[decision].filter((reason) => reasons.includes(reason));
  return (
    <Card as="section" tone={decision === 'publish' || decision === 'resume' ? 'plain' : 'attention'}>
      <Stack gap="sm">
        <Title level={2} size={3}>
          {t('ownOpportunities:desk.title')}
        </Title>
        <Text>
          {t('ownOpportunities:desk.decided', {
            decision: t(`enums:opportunityDecision.${decision}`),
            date: format.date(review.createdAt),
          })}
        </Text>
        {known.length > 0 && (
          <ul className={classes['reasons']}>
            {known.map((reason) => (
              <li key={reason}>{t(`enums:opportunityReason.${reason}`)}</li>
            ))}
          </ul>
        )}
        {note !== null && (
          <blockquote className={classes['note']} dir="auto" aria-label={t('ownOpportunities:desk.note')}>
            {note}
          </blockquote>
        )}
        {scores !== null && (
          <dl className={classes['scores']}>
            {reviewCriteria.map((criterion) => (
              <div key={criterion}>
                <dt>{t(`enums:reviewCriterion.${criterion}`)}</dt>
                <dd>
                  {t('common:bars.outOf', { value: format.number(scores[criterion]), total: format.number(scoreMax) })}
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('ownOpportunities:desk.total')}</dt>
              <dd>
                {t('common:bars.outOf', {
                  value: format.number(totalScore(scores)),
                  total: format.number(scoreMax * reviewCriteria.length),
                })}
              </dd>
            </div>
          </dl>
        )}
      </Stack>
    </Card>
  );
}
