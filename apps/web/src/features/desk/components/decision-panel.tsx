import { reviewReasons, needsReason, type ReviewDecision, type ReviewReason } from '@karakoram/domain';
import type { ReviewCase } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DecisionSteps } from '../../../components/review/index.ts';
import { type ButtonVariant, Notice } from '../../../components/ui/index.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecide } from '../api/decide.ts';

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

/** Where the case is decided. A decision leads straight to the next case. What was typed stays on this device until it is sent. */
export function DecisionPanel({ reviewCase, name }: DecisionPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { company, availableDecisions } = reviewCase;
  const decide = useDecide(company.id);
  const draft = useDraft(`review.${company.id}`, NoteDraft);
  const [note, setNote] = useState(draft.restored?.value.note ?? '');

  const write = (text: string): void => {
    setNote(text);
    if (text === '') draft.discard();
    else draft.save({ note: text });
  };

  return (
    <DecisionSteps
      available={order.filter((decision) => availableDecisions.includes(decision))}
      looks={looks}
      reasonsFor={(decision) => (needsReason(decision) ? reviewReasons[decision] : undefined)}
      note={note}
      onNote={write}
      decide={decide}
      conflicts={['REVIEW_NOT_PENDING', 'COMPANY_CHANGE_NOT_PENDING']}
      onDecide={async (taken) => {
        const { nextCompanyId } = await decide.mutateAsync({ ...taken, version: company.version });
        draft.discard();
        toast.success(t(`desk:done.${taken.decision}`, { company: name }));
        if (nextCompanyId === null) await navigate({ to: '/desk' });
        else await navigate({ to: '/desk/companies/$companyId', params: { companyId: nextCompanyId } });
      }}
      words={{
        action: (decision) => t(`desk:action.${decision}`),
        explain: (decision) => t(`desk:explain.${decision}`),
        reason: (reason: ReviewReason) => t(`enums:reviewReason.${reason}`),
        note: () => ({ label: t('desk:decision.note'), hint: t('desk:decision.noteHint') }),
        moved: t('desk:decision.movedDetail'),
        shortcuts: t('desk:shortcuts.hint'),
      }}
    >
      {draft.restored && note !== '' && (
        <Notice>{t('desk:decision.restored', { time: format.dateTime(draft.restored.savedAt) })}</Notice>
      )}
    </DecisionSteps>
  );
}
