import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Group, Title } from '../ui/index.ts';
import type { SaveState as State } from './autosave-store.ts';
import { SaveState } from './save-state.tsx';
import classes from './form-step.module.css';

interface FormStepProps<Step extends string> {
  title: string;
  state: State;
  /** All steps, in their order. */
  steps: readonly Step[];
  step: Step;
  onGo: (step: Step) => void;
  children: ReactNode;
}

/** A step of a form that saves as one types: how saving stands, and the ways to the steps before and after. */
export function FormStep<Step extends string>({ title, state, steps, step, onGo, children }: FormStepProps<Step>) {
  const { t } = useTranslation();
  const id = useId();
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <section className={classes['step']} aria-labelledby={id}>
      <div className={classes['head']}>
        <Title level={2} id={id}>
          {title}
        </Title>
        <SaveState state={state} />
      </div>
      {children}
      <Group justify="space-between">
        {previous === undefined ? (
          <span />
        ) : (
          <Button onClick={() => onGo(previous)}>{t('common:actions.previous')}</Button>
        )}
        {next !== undefined && (
          <Button variant="primary" onClick={() => onGo(next)}>
            {t('common:actions.next')}
          </Button>
        )}
      </Group>
    </section>
  );
}
