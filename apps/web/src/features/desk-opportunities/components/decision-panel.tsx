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
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChosenDecision,
  Confirmation,
  DecisionChoices,
  DecisionParts,
  Panel,
  ReasonChoices,
} from '../../../components/review/index.ts';
import { type ButtonVariant, Notice, Text, TextArea } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecideOpportunity } from '../api/decide-opportunity.ts';
import { completeScores, type useEntered } from '../use-entered.ts';
import { ScoreSummary } from './score-summary.tsx';

/** As the API has it. */
const noteLimit = 2000;

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

/** Where an opportunity is decided: first what, then why. A decision leads straight to the next case. */
export function DecisionPanel({ opportunity, title, entered }: DecisionPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const decide = useDecideOpportunity(opportunity.id);
  const [chosen, setChosen] = useState<OpportunityDecision | null>(null);
  const [reasons, setReasons] = useState<readonly OpportunityReason[]>([]);
  const [wasTried, setTried] = useState(false);
  const [hasMoved, setMoved] = useState(false);

  const { note, restoredAt } = entered;
  const scores = completeScores(entered.scores);
  const available = order.filter((decision) => opportunity.availableDecisions.includes(decision));
  const isScorable = available.some(needsScores);
  // Somebody else may have decided meanwhile: then what was chosen here is no longer possible.
  const decision = chosen !== null && available.includes(chosen) ? chosen : null;
  const missing = opportunity.demands.filter(({ demand, written }) => demand === 'mandatory' && !written).length;
  const isUnpublishable = missing > 0 || (scores !== undefined && !isPublishable(scores));

  const choose = (next: OpportunityDecision | null): void => {
    setChosen(next);
    setReasons([]);
    setTried(false);
    decide.reset();
  };

  const isReasonMissing = decision !== null && opportunityNeedsReason(decision) && reasons.length === 0;
  const isNoteTooLong = note.trim().length > noteLimit;
  const areScoresMissing = decision !== null && needsScores(decision) && scores === undefined;
  const isRefused = decision === 'publish' && isUnpublishable;

  const confirm = async (): Promise<void> => {
    if (decision === null || decide.isPending) return;
    setTried(true);
    if (isReasonMissing || isNoteTooLong || areScoresMissing || isRefused) return;
    setMoved(false);
    try {
      const words = note.trim();
      const { nextId } = await decide.mutateAsync({
        decision,
        version: opportunity.version,
        reasons: [...reasons],
        ...(scores === undefined || !isScorable ? {} : { scores }),
        ...(words === '' ? {} : { note: words }),
      });
      entered.discard();
      toast.success(t(`opportunityReview:done.${decision}`, { title }));
      if (nextId === null) await navigate({ to: '/desk/opportunities' });
      else await navigate({ to: '/desk/opportunities/$opportunityId', params: { opportunityId: nextId } });
    } catch (error) {
      // What somebody else did first is told beside the case as it is now; the rest below the form.
      if (isConflict(error)) setMoved(true);
    }
  };

  return (
    <Panel title={t('desk:decision.title')}>
      <DecisionParts onBack={decision === null ? undefined : () => choose(null)} onConfirm={() => void confirm()}>
        {hasMoved && (
          <Notice tone="attention" live title={t('desk:decision.moved')}>
            {t('opportunityReview:decision.movedDetail')}
          </Notice>
        )}
        {restoredAt !== undefined && (
          <Notice>{t('opportunityReview:decision.restored', { time: format.dateTime(restoredAt) })}</Notice>
        )}
        {isScorable && <ScoreSummary scores={entered.scores} />}
        {isScorable && missing > 0 && (
          <Notice tone="attention">{t('opportunityReview:claims.missing', { count: missing })}</Notice>
        )}
        {available.length === 0 && <Text tone="quiet">{t('desk:decision.none')}</Text>}
        {available.length > 0 && decision === null && (
          <DecisionChoices
            choices={available.map((one) => ({
              decision: one,
              label: t(`opportunityReview:action.${one}`),
              disabled: one === 'publish' && isUnpublishable,
              ...looks[one],
            }))}
            onChoose={choose}
            shortcutsHint={t('opportunityReview:shortcutsHint')}
          />
        )}
        {decision !== null && (
          <>
            <ChosenDecision
              title={t(`opportunityReview:action.${decision}`)}
              explanation={t(`opportunityReview:explain.${decision}`)}
            />
            {opportunityNeedsReason(decision) && (
              <ReasonChoices<OpportunityReason>
                possible={opportunityReasons[decision]}
                label={(reason) => t(`enums:opportunityReason.${reason}`)}
                reasons={reasons}
                onChange={setReasons}
                error={wasTried && isReasonMissing ? t('desk:decision.reasonMissing') : undefined}
              />
            )}
            <TextArea
              {...noteWords(decision)}
              optional
              dir="auto"
              rows={4}
              limit={noteLimit}
              value={note}
              onChange={entered.write}
              error={wasTried && isNoteTooLong ? t('desk:decision.noteTooLong', { limit: noteLimit }) : undefined}
            />
            {wasTried && areScoresMissing && (
              <Notice tone="attention" live title={t('opportunityReview:decision.scoresMissing')} />
            )}
            {decide.error && !isConflict(decide.error) && (
              <Notice tone="attention" live title={problemText(decide.error).title}>
                {problemText(decide.error).detail}
              </Notice>
            )}
            <Confirmation
              label={t(`opportunityReview:action.${decision}`)}
              variant={looks[decision].variant}
              loading={decide.isPending}
              disabled={isRefused}
              onConfirm={() => void confirm()}
              onBack={() => choose(null)}
            />
          </>
        )}
      </DecisionParts>
    </Panel>
  );

  function noteWords(decision: OpportunityDecision): { label: string; hint: string } {
    return decision === 'second_reading'
      ? { label: t('opportunityReview:decision.noteToReader'), hint: t('opportunityReview:decision.noteToReaderHint') }
      : { label: t('opportunityReview:decision.note'), hint: t('opportunityReview:decision.noteHint') };
  }
}

const conflicts: readonly string[] = [
  'OPPORTUNITY_STATE_CONFLICT',
  'OPPORTUNITY_VERSION_CONFLICT',
  'OPPORTUNITY_SECOND_READER_NEEDED',
];

function isConflict(error: unknown): boolean {
  return error instanceof ProblemError && conflicts.includes(error.code);
}
