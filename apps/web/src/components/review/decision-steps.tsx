import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem.ts';
import { problemText } from '../../lib/problem-text.ts';
import { type ButtonVariant, Notice, Text, TextArea } from '../ui/index.ts';
import { ChosenDecision, Confirmation, DecisionChoices, DecisionParts, ReasonChoices } from './decision-form.tsx';
import { Panel } from './panel.tsx';

/** As the API has it. */
const noteLimit = 2000;

/** A decision as it is sent. */
interface DecisionTaken<Decision, Reason> {
  readonly decision: Decision;
  readonly reasons: Reason[];
  readonly note?: string;
}

interface DecisionWords<Decision, Reason> {
  action: (decision: Decision) => string;
  /** What a decision will do. */
  explain: (decision: Decision) => string;
  reason: (reason: Reason) => string;
  note: (decision: Decision) => { label: string; hint: string };
  /** Why the case may have changed meanwhile, and what of the reader's is kept. */
  moved: string;
  /** What the keys do. */
  shortcuts: string;
}

interface DecisionStepsProps<Decision extends string, Reason extends string> {
  /** What is possible now, in the order in which it is offered. */
  available: readonly Decision[];
  looks: Readonly<Record<Decision, { letter: string; variant: ButtonVariant }>>;
  /** Reasons to choose from; undefined where a decision needs none. */
  reasonsFor: (decision: Decision) => readonly Reason[] | undefined;
  /** True for a decision that is offered, but cannot be taken as the case stands. */
  isBlocked?: (decision: Decision) => boolean;
  /** What else must be entered before a decision can be sent. */
  missingFor?: (decision: Decision) => string | undefined;
  note: string;
  onNote: (note: string) => void;
  decide: Pick<UseMutationResult, 'error' | 'isPending' | 'reset'>;
  /** Codes of problems that mean that somebody else was faster. */
  conflicts: readonly string[];
  /** Sends the decision and leads on; what `decide` fails with is shown here. */
  onDecide: (taken: DecisionTaken<Decision, Reason>) => Promise<void>;
  words: DecisionWords<Decision, Reason>;
  /** What the reader has to know before deciding. */
  children: ReactNode;
}

/** Where a case is decided: first what, then why. */
export function DecisionSteps<Decision extends string, Reason extends string>({
  available,
  looks,
  reasonsFor,
  isBlocked = () => false,
  missingFor = () => undefined,
  note,
  onNote,
  decide,
  conflicts,
  onDecide,
  words,
  children,
}: DecisionStepsProps<Decision, Reason>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Decision | null>(null);
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [wasTried, setTried] = useState(false);
  const [hasMoved, setMoved] = useState(false);
  const reasonSet = useRef<HTMLFieldSetElement>(null);

  // Somebody else may have decided meanwhile: then what was chosen here is no longer possible.
  const decision = chosen !== null && available.includes(chosen) ? chosen : null;
  const possible = decision === null ? undefined : reasonsFor(decision);
  const missing = decision === null ? undefined : missingFor(decision);
  const isReasonMissing = possible !== undefined && reasons.length === 0;
  const isNoteTooLong = note.trim().length > noteLimit;
  const isConflict = (error: unknown): boolean => error instanceof ProblemError && conflicts.includes(error.code);

  const choose = (next: Decision | null): void => {
    setChosen(next);
    setReasons([]);
    setTried(false);
    decide.reset();
  };
  const confirm = async (): Promise<void> => {
    if (decision === null || decide.isPending) return;
    setTried(true);
    if (isReasonMissing) reasonSet.current?.focus();
    if (isReasonMissing || isNoteTooLong || missing !== undefined || isBlocked(decision)) return;
    setMoved(false);
    const trimmed = note.trim();
    try {
      await onDecide({ decision, reasons: [...reasons], ...(trimmed === '' ? {} : { note: trimmed }) });
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
            {words.moved}
          </Notice>
        )}
        {children}
        {available.length === 0 && <Text tone="quiet">{t('desk:decision.none')}</Text>}
        {available.length > 0 && decision === null && (
          <DecisionChoices
            choices={available.map((one) => ({
              decision: one,
              label: words.action(one),
              disabled: isBlocked(one),
              ...looks[one],
            }))}
            onChoose={choose}
            shortcutsHint={words.shortcuts}
          />
        )}
        {decision !== null && (
          <>
            <ChosenDecision title={words.action(decision)} explanation={words.explain(decision)} />
            {possible !== undefined && (
              <ReasonChoices
                ref={reasonSet}
                possible={possible}
                label={words.reason}
                reasons={reasons}
                onChange={setReasons}
                error={wasTried && isReasonMissing ? t('desk:decision.reasonMissing') : undefined}
              />
            )}
            <TextArea
              {...words.note(decision)}
              optional
              dir="auto"
              rows={4}
              limit={noteLimit}
              value={note}
              onChange={onNote}
              error={wasTried && isNoteTooLong ? t('desk:decision.noteTooLong', { limit: noteLimit }) : undefined}
            />
            {wasTried && missing !== undefined && <Notice tone="attention" live title={missing} />}
            {decide.error !== null && !isConflict(decide.error) && (
              <Notice tone="attention" live title={problemText(decide.error).title}>
                {problemText(decide.error).detail}
              </Notice>
            )}
            <Confirmation
              label={words.action(decision)}
              variant={looks[decision].variant}
              loading={decide.isPending}
              disabled={isBlocked(decision)}
              onConfirm={() => void confirm()}
              onBack={() => choose(null)}
            />
          </>
        )}
      </DecisionParts>
    </Panel>
  );
}
