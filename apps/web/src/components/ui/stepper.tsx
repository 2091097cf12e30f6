import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './stepper.module.css';

export interface Step<Value extends string> {
  value: Value;
  label: string;
  /** Complete, so far as is known. */
  done?: boolean;
}

export interface StepperProps<Value extends string> {
  steps: readonly Step<Value>[];
  current: Value;
  onSelect: (value: Value) => void;
}

/** The steps of a long form. Every step can be opened at any time: nothing forces an order on the reader. */
export function Stepper<Value extends string>({ steps, current, onSelect }: StepperProps<Value>) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('common:steps.label')}>
      <ol className={classes['steps']}>
        {steps.map((step, index) => (
          <li key={step.value}>
            <button
              type="button"
              className={classes['step']}
              data-done={step.done}
              aria-current={step.value === current ? 'step' : undefined}
              onClick={() => onSelect(step.value)}
            >
              <span className={classes['mark']} aria-hidden>
                {step.done === true ? <IconCheck size={14} stroke={2.5} /> : index + 1}
              </span>
              <span>{step.label}</span>
              {step.done === true && <span className="k-visually-hidden">{t('common:steps.done')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
