import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonVariant, Checkbox, Stack, Switch, Text } from '../ui/index.ts';
import { Key } from './key.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useShortcutsWanted } from './use-shortcuts-wanted.ts';
import classes from './decision-form.module.css';

/** As the keys are labelled. */
const confirmKeys = 'Ctrl ↵';

interface Choice<Decision extends string> {
  readonly decision: Decision;
  readonly label: string;
  /** The letter that chooses it. */
  readonly letter: string;
  readonly variant: ButtonVariant;
  readonly disabled?: boolean;
}

interface DecisionChoicesProps<Decision extends string> {
  choices: readonly Choice<Decision>[];
  onChoose: (decision: Decision) => void;
  /** What the keys do. */
  shortcutsHint: string;
}

/** The first step of a decision: what. Each choice has a letter, unless the reader has switched them off. */
export function DecisionChoices<Decision extends string>({
  choices,
  onChoose,
  shortcutsHint,
}: DecisionChoicesProps<Decision>) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useShortcutsWanted();
  useShortcuts(
    wanted
      ? Object.fromEntries(
          choices
            .filter(({ disabled = false }) => !disabled)
            .map(({ letter, decision }) => [letter, () => onChoose(decision)]),
        )
      : {},
  );
  return (
    <>
      <p>{t('desk:decision.choose')}</p>
      <Stack gap="xs">
        {choices.map(({ decision, label, letter, variant, disabled = false }) => (
          <Button
            key={decision}
            variant={variant}
            fullWidth
            disabled={disabled}
            onClick={() => onChoose(decision)}
            aria-keyshortcuts={wanted ? letter : undefined}
            iconEnd={wanted && <Key>{letter.toUpperCase()}</Key>}
          >
            {label}
          </Button>
        ))}
      </Stack>
      <div className={classes['shortcuts']}>
        <Switch label={t('desk:shortcuts.label')} hint={shortcutsHint} value={wanted} onChange={setWanted} />
      </div>
    </>
  );
}

interface DecisionPartsProps {
  children: ReactNode;
  /** Escape: back to the choices. Undefined while nothing is chosen. */
  onBack?: (() => void) | undefined;
  /** Control and Enter. */
  onConfirm?: (() => void) | undefined;
}

/** The steps of a decision below each other, with the keys that lead on and back. */
export function DecisionParts({ children, onBack, onConfirm }: DecisionPartsProps) {
  const press = (event: KeyboardEvent): void => {
    if (onBack === undefined || onConfirm === undefined) return;
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onConfirm();
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes['panel']} onKeyDown={press}>
      {children}
    </div>
  );
}

/** What was chosen and what it will do. Focus comes here, because the button that was pressed is gone. */
export function ChosenDecision({ title, explanation }: { title: string; explanation: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className={classes['chosen']}>
        {title}
      </h3>
      <Text tone="quiet">{explanation}</Text>
    </div>
  );
}

interface ReasonChoicesProps<Reason extends string> {
  possible: readonly Reason[];
  label: (reason: Reason) => string;
  reasons: readonly Reason[];
  onChange: (reasons: readonly Reason[]) => void;
  error: string | undefined;
  /** The whole group, which can be focused: a decision without a reason leads back to it. */
  ref: Ref<HTMLFieldSetElement>;
}

export function ReasonChoices<Reason extends string>({
  possible,
  label,
  reasons,
  onChange,
  error,
  ref,
}: ReasonChoicesProps<Reason>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset ref={ref} tabIndex={-1} className={classes['reasons']} aria-describedby={id}>
      <legend className={classes['legend']}>{t('desk:decision.reasons')}</legend>
      <p id={id} className={classes['hint']}>
        {t('desk:decision.reasonsHint')}
      </p>
      <p role="alert" className={classes['error']}>
        {error}
      </p>
      <Stack gap="xs">
        {possible.map((reason) => (
          <Checkbox
            key={reason}
            label={label(reason)}
            value={reasons.includes(reason)}
            onChange={(isChosen) => onChange(isChosen ? [...reasons, reason] : reasons.filter((one) => one !== reason))}
          />
        ))}
      </Stack>
    </fieldset>
  );
}

interface ConfirmationProps {
  label: string;
  variant: ButtonVariant;
  loading: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** The last step of a decision: take it, or choose another. */
export function Confirmation({ label, variant, loading, disabled = false, onConfirm, onBack }: ConfirmationProps) {
  const { t } = useTranslation();
  const [wanted] = useShortcutsWanted();
  return (
    <>
      <Button
        variant={variant === 'secondary' ? 'primary' : variant}
        fullWidth
        loading={loading}
        disabled={disabled}
        onClick={onConfirm}
        aria-keyshortcuts="Control+Enter"
        iconEnd={wanted && <Key>{confirmKeys}</Key>}
      >
        {label}
      </Button>
      <Button
        variant="quiet"
        fullWidth
        onClick={onBack}
        icon={<IconChevronLeft size={18} className="k-flip" aria-hidden />}
      >
        {t('desk:decision.back')}
      </Button>
    </>
  );
}
