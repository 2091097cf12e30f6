import { reviewReasons, needsReason, type ReviewDecision, type ReviewReason } from '@karakoram/domain';
import type { ReviewCase } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  Button,
  Checkbox,
  Notice,
  Stack,
  Switch,
  Text,
  TextArea,
  type ButtonVariant,
} from '../../../components/ui/index.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useFormat } from '../../../lib/format.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecide } from '../api/decide.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { useShortcutsWanted } from '../use-shortcuts-wanted.ts';
import { Key } from './key.tsx';
import { Panel } from './panel.tsx';
import classes from './decision-panel.module.css';

/** As the API has it. */
const noteLimit = 2000;

const looks = {
  approve: { key: 'a', variant: 'primary' },
  request_changes: { key: 'c', variant: 'secondary' },
  reject: { key: 'r', variant: 'danger' },
  suspend: { key: 's', variant: 'danger' },
  reinstate: { key: 'i', variant: 'primary' },
  archive: { key: 'x', variant: 'danger' },
  accept_change: { key: 'y', variant: 'primary' },
  refuse_change: { key: 'f', variant: 'secondary' },
} as const satisfies Record<ReviewDecision, { key: string; variant: ButtonVariant }>;

/** As the keys are labelled. */
const confirmKeys = 'Ctrl ↵';

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
  const [wanted, setWanted] = useShortcutsWanted();

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

  useShortcuts(
    wanted && decision === null ? Object.fromEntries(available.map((one) => [looks[one].key, () => choose(one)])) : {},
  );

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
  const press = (event: KeyboardEvent): void => {
    if (decision === null) return;
    if (event.key === 'Escape') choose(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void confirm();
    else return;
    event.preventDefault();
  };

  return (
    <Panel title={t('desk:decision.title')}>
      <div className={classes['panel']} onKeyDown={press}>
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
          <>
            <p>{t('desk:decision.choose')}</p>
            <Stack gap="xs">
              {available.map((one) => (
                <Button
                  key={one}
                  variant={looks[one].variant}
                  fullWidth
                  onClick={() => choose(one)}
                  aria-keyshortcuts={wanted ? looks[one].key : undefined}
                  iconEnd={wanted && <Key>{looks[one].key.toUpperCase()}</Key>}
                >
                  {t(`desk:action.${one}`)}
                </Button>
              ))}
            </Stack>
            <div className={classes['shortcuts']}>
              <Switch
                label={t('desk:shortcuts.label')}
                hint={t('desk:shortcuts.hint')}
                value={wanted}
                onChange={setWanted}
              />
            </div>
          </>
        )}
        {decision !== null && (
          <>
            <ChosenDecision decision={decision} />
            {needsReason(decision) && (
              <Reasons
                decision={decision}
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
            <Button
              variant={looks[decision].variant === 'secondary' ? 'primary' : looks[decision].variant}
              fullWidth
              loading={decide.isPending}
              onClick={() => void confirm()}
              aria-keyshortcuts="Control+Enter"
              iconEnd={wanted && <Key>{confirmKeys}</Key>}
            >
              {t(`desk:action.${decision}`)}
            </Button>
            <Button
              variant="quiet"
              fullWidth
              onClick={() => choose(null)}
              icon={<IconChevronLeft size={18} className="k-flip" aria-hidden />}
            >
              {t('desk:decision.back')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof ProblemError &&
    (error.code === 'REVIEW_NOT_PENDING' || error.code === 'COMPANY_CHANGE_NOT_PENDING')
  );
}

/** What was chosen and what it will do. Focus comes here, because the button that was pressed is gone. */
function ChosenDecision({ decision }: { decision: ReviewDecision }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [decision]);
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className={classes['chosen']}>
        {t(`desk:action.${decision}`)}
      </h3>
      <Text tone="quiet">{t(`desk:explain.${decision}`)}</Text>
    </div>
  );
}

interface ReasonsProps {
  decision: ReviewDecision;
  reasons: readonly ReviewReason[];
  onChange: (reasons: readonly ReviewReason[]) => void;
  error: string | undefined;
}

function Reasons({ decision, reasons, onChange, error }: ReasonsProps) {
  const { t } = useTranslation();
  const id = useId();
  const possible: readonly ReviewReason[] = reviewReasons[decision];
  return (
    <fieldset className={classes['reasons']} aria-describedby={id}>
      <legend className={classes['legend']}>{t('desk:decision.reasons')}</legend>
      <p id={id} className={classes['hint']}>
        {t('desk:decision.reasonsHint')}
      </p>
      <Stack gap="xs">
        {possible.map((reason) => (
          <Checkbox
            key={reason}
            label={t(`enums:reviewReason.${reason}`)}
            value={reasons.includes(reason)}
            onChange={(isChosen) => onChange(isChosen ? [...reasons, reason] : reasons.filter((one) => one !== reason))}
          />
        ))}
      </Stack>
      <p role="alert" className={classes['error']}>
        {error}
      </p>
    </fieldset>
  );
}
