import { reviewReasons, needsReason, type ReviewDecision, type ReviewReason } from '@karakoram/domain';
import type { ReviewCase } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  ChosenDecision,
  Confirmation,
  DecisionChoices,
  DecisionParts,
  Panel,
  ReasonChoices,
} from '../../../components/review/index.ts';
import { Notice, Text, TextArea, type ButtonVariant } from '../../../components/ui/index.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useFormat } from '../../../lib/format.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecide } from '../api/decide.ts';

/** As the API has it. */
const noteLimit = 2000;

const looks = {
  approve: { letter: 'a', variant: 'primary' },
  request_changes: { letter: 'c', variant: 'secondary' },
  reject: { letter: 'r', variant: 'danger' },
  suspend: { letter: 's', variant: 'danger' },
  reinstate: { letter: 'i', variant: 'primary' },
  archive: { letter: 'x', variant: 'danger' },
  accept_change: { letter: 'y', variant: 'primary' },
  refuse_change: { letter: 'f', variant: 'secondary' },
} as const satisfies Record<ReviewDecision, { letter: string; variant: ButtonVariant }>;

/** Decisions on a pending change come first: it is what the case waits for. */
const order: readonly ReviewDecision[] = [
  'accept_change',
  'refuse_change',
  'approve',
  'request_changes',
  'reject',
  'reinstate',
  'suspend',
  'archive',
];

const NoteDraft = z.object({ note: z.string() });

interface DecisionPanelProps {
  reviewCase: ReviewCase;
  /** The company's name for the reader. */
  name: string;
}

/**
 * Where the case is decided: first what, then why. A decision leads straight to the next case. What was typed stays on this
 * device until it is sent.
 */
export function DecisionPanel({ reviewCase, name }: DecisionPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { company, availableDecisions } = reviewCase;
  const decide = useDecide(company.id);
  const draft = useDraft(`review.${company.id}`, NoteDraft);
  const [note, setNote] = useState(draft.restored?.value.note ?? '');
  const [chosen, setChosen] = useState<ReviewDecision | null>(null);
  const [reasons, setReasons] = useState<readonly ReviewReason[]>([]);
  const [wasTried, setTried] = useState(false);
  const [hasMoved, setMoved] = useState(false);

  const available = order.filter((decision) => availableDecisions.includes(decision));
  // A colleague may have decided meanwhile: then what was chosen here is no longer possible.
  const decision = chosen !== null && available.includes(chosen) ? chosen : null;

  const choose = (next: ReviewDecision | null): void => {
    setChosen(next);
    setReasons([]);
    setTried(false);
    decide.reset();
  };
  const write = (text: string): void => {
    setNote(text);
    if (text === '') draft.discard();
    else draft.save({ note: text });
  };

  const isReasonMissing = decision !== null && needsReason(decision) && reasons.length === 0;
  const isNoteTooLong = note.trim().length > noteLimit;

  const confirm = async (): Promise<void> => {
    if (decision === null || decide.isPending) return;
    setTried(true);
    if (isReasonMissing || isNoteTooLong) return;
    setMoved(false);
    try {
      const words = note.trim();
      const { nextCompanyId } = await decide.mutateAsync({
        decision,
        reasons: [...reasons],
        ...(words === '' ? {} : { note: words }),
        version: company.version,
      });
      draft.discard();
      toast.success(t(`desk:done.${decision}`, { company: name }));
      if (nextCompanyId === null) await navigate({ to: '/desk' });
      else await navigate({ to: '/desk/companies/$companyId', params: { companyId: nextCompanyId } });
    } catch (error) {
      // What a colleague did first is told beside the case as it is now; the rest below the form.
      if (isConflict(error)) setMoved(true);
    }
  };

  return (
    <Panel title={t('desk:decision.title')}>
      <DecisionParts onBack={decision === null ? undefined : () => choose(null)} onConfirm={() => void confirm()}>
        {hasMoved && (
          <Notice tone="attention" live title={t('desk:decision.moved')}>
            {t('desk:decision.movedDetail')}
          </Notice>
        )}
        {draft.restored && note !== '' && (
          <Notice>{t('desk:decision.restored', { time: format.dateTime(draft.restored.savedAt) })}</Notice>
        )}
        {available.length === 0 && <Text tone="quiet">{t('desk:decision.none')}</Text>}
        {available.length > 0 && decision === null && (
          <DecisionChoices
            choices={available.map((one) => ({ decision: one, label: t(`desk:action.${one}`), ...looks[one] }))}
            onChoose={choose}
            shortcutsHint={t('desk:shortcuts.hint')}
          />
        )}
        {decision !== null && (
          <>
            <ChosenDecision title={t(`desk:action.${decision}`)} explanation={t(`desk:explain.${decision}`)} />
            {needsReason(decision) && (
              <ReasonChoices<ReviewReason>
                possible={reviewReasons[decision]}
                label={(reason) => t(`enums:reviewReason.${reason}`)}
                reasons={reasons}
                onChange={setReasons}
                error={wasTried && isReasonMissing ? t('desk:decision.reasonMissing') : undefined}
              />
            )}
            <TextArea
              label={t('desk:decision.note')}
              hint={t('desk:decision.noteHint')}
              optional
              dir="auto"
              rows={4}
              limit={noteLimit}
              value={note}
              onChange={write}
              error={wasTried && isNoteTooLong ? t('desk:decision.noteTooLong', { limit: noteLimit }) : undefined}
            />
            {decide.error && !isConflict(decide.error) && (
              <Notice tone="attention" live title={problemText(decide.error).title}>
                {problemText(decide.error).detail}
              </Notice>
            )}
            <Confirmation
              label={t(`desk:action.${decision}`)}
              variant={looks[decision].variant}
              loading={decide.isPending}
              onConfirm={() => void confirm()}
              onBack={() => choose(null)}
            />
          </>
        )}
      </DecisionParts>
    </Panel>
  );
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof ProblemError &&
    (error.code === 'REVIEW_NOT_PENDING' || error.code === 'COMPANY_CHANGE_NOT_PENDING')
  );
}
