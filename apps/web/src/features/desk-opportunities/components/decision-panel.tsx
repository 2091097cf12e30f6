import type { OpportunityReviewCase } from '@karakoram/contracts';
import {
  isPublishable,
  needsScores,
  type OpportunityDecision,
  opportunityNeedsReason,
  type OpportunityReason,
  opportunityReasons,
} from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DecisionSteps } from '../../../components/review/index.ts';
import { type ButtonVariant, Notice } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecideOpportunity } from '../api/decide-opportunity.ts';
import { completeScores, type useEntered } from '../use-entered.ts';
import { ScoreSummary } from './score-summary.tsx';

const looks = {
  publish: { letter: 'p', variant: 'primary' },
  second_reading: { letter: 's', variant: 'secondary' },
  request_changes: { letter: 'c', variant: 'secondary' },
  resume: { letter: 'u', variant: 'primary' },
  hold: { letter: 'h', variant: 'secondary' },
  reject: { letter: 'r', variant: 'danger' },
  archive: { letter: 'x', variant: 'danger' },
} as const satisfies Record<OpportunityDecision, { letter: string; variant: ButtonVariant }>;

const order: readonly OpportunityDecision[] = [
  'publish',
  'resume',
  'second_reading',
  'request_changes',
  'hold',
  'reject',
  'archive',
];

interface DecisionPanelProps {
  opportunity: OpportunityReviewCase;
  /** For the reader. */
  title: string;
  entered: ReturnType<typeof useEntered>;
}

/** Where an opportunity is decided. A decision leads straight to the next case. */
export function DecisionPanel({ opportunity, title, entered }: DecisionPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const decide = useDecideOpportunity(opportunity.id);

  const scores = completeScores(entered.scores);
  const available = order.filter((decision) => opportunity.availableDecisions.includes(decision));
  const isScorable = available.some(needsScores);
  const missing = opportunity.demands.filter(({ demand, written }) => demand === 'mandatory' && !written).length;
  const isUnpublishable = missing > 0 || (scores !== undefined && !isPublishable(scores));

  return (
    <DecisionSteps
      available={available}
      looks={looks}
      reasonsFor={(decision) => (opportunityNeedsReason(decision) ? opportunityReasons[decision] : undefined)}
      isBlocked={(decision) => decision === 'publish' && isUnpublishable}
      missingFor={(decision) =>
        needsScores(decision) && scores === undefined ? t('opportunityReview:decision.scoresMissing') : undefined
      }
      note={entered.note}
      onNote={entered.write}
      decide={decide}
      conflicts={['OPPORTUNITY_STATE_CONFLICT', 'OPPORTUNITY_VERSION_CONFLICT', 'OPPORTUNITY_SECOND_READER_NEEDED']}
      onDecide={async (taken) => {
        const { nextId } = await decide.mutateAsync({
          ...taken,
          version: opportunity.version,
          ...(scores === undefined || !isScorable ? {} : { scores }),
        });
        entered.discard();
        toast.success(t(`opportunityReview:done.${taken.decision}`, { title }));
        if (nextId === null) await navigate({ to: '/desk/opportunities' });
        else await navigate({ to: '/desk/opportunities/$opportunityId', params: { opportunityId: nextId } });
      }}
      words={{
        action: (decision) => t(`opportunityReview:action.${decision}`),
        explain: (decision) => t(`opportunityReview:explain.${decision}`),
        reason: (reason: OpportunityReason) => t(`enums:opportunityReason.${reason}`),
        note: (decision) =>
          decision === 'second_reading'
            ? {
                label: t('opportunityReview:decision.noteToReader'),
                hint: t('opportunityReview:decision.noteToReaderHint'),
              }
            : { label: t('opportunityReview:decision.note'), hint: t('opportunityReview:decision.noteHint') },
        moved: t('opportunityReview:decision.movedDetail'),
        shortcuts: t('opportunityReview:shortcutsHint'),
      }}
    >
      {entered.restoredAt !== undefined && (
        <Notice>{t('opportunityReview:decision.restored', { time: format.dateTime(entered.restoredAt) })}</Notice>
      )}
      {isScorable && <ScoreSummary scores={entered.scores} />}
      {isScorable && missing > 0 && (
        <Notice tone="attention">{t('opportunityReview:claims.missing', { count: missing })}</Notice>
      )}
    </DecisionSteps>
  );
}
