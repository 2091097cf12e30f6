import type { OpportunityReviewCase } from '@karakoram/contracts';
import { opportunityReasons, reviewCriteria, scoreMax, totalScore } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { DecisionHistory } from '../../../components/review/index.ts';
import { Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';

const knownReasons = Object.values(opportunityReasons).flat();
const mostPoints = reviewCriteria.length * scoreMax;

/** What the desk decided on an opportunity before, with the points that it gave. */
export function History({ history }: { history: OpportunityReviewCase['history'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonName = (reason: string): string => {
    const known = knownReasons.find((one) => one === reason);
    return known === undefined ? reason : t(`enums:opportunityReason.${known}`);
  };
  return (
    <DecisionHistory
      none={t('opportunityReview:case.noHistory')}
      decisions={history.map((review) => ({
        id: review.id,
        decision: t(`enums:opportunityDecision.${review.decision}`),
        reviewer: review.reviewer,
        createdAt: review.createdAt,
        reasons: review.reasons.map(reasonName),
        note: review.note,
        extra: review.scores !== null && (
          <Text size="sm">
            {t('opportunityReview:case.scores', {
              total: format.number(totalScore(review.scores)),
              most: format.number(mostPoints),
            })}
          </Text>
        ),
      }))}
    />
  );
}
