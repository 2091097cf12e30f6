import type { ReviewCase } from '@karakoram/contracts';
import { reviewReasons } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { DecisionHistory } from '../../../components/review/index.ts';

const knownReasons = Object.values(reviewReasons).flat();

/** What the desk decided on a company before. */
export function History({ history }: { history: ReviewCase['history'] }) {
  const { t } = useTranslation();
  const reasonName = (reason: string): string => {
    const known = knownReasons.find((one) => one === reason);
    return known === undefined ? reason : t(`enums:reviewReason.${known}`);
  };
  return (
    <DecisionHistory
      none={t('desk:case.noHistory')}
      decisions={history.map((review) => ({
        ...review,
        decision: t(`enums:reviewDecision.${review.decision}`),
        reasons: review.reasons.map(reasonName),
      }))}
    />
  );
}
