import { currencies, opportunityLimits } from '@karakoram/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, TextField } from '../../../components/ui/index.ts';
import { useFieldError, useOpportunityForm } from '../use-opportunity-form.ts';
import classes from './amount-inputs.module.css';

interface AmountProps {
  label: string;
  hint: string;
  optional: boolean;
}

interface AmountFrameProps extends AmountProps {
  /** What is wrong with the amount as a whole. */
  error: string | undefined;
  children: ReactNode;
}

const digits = { inputMode: 'numeric', dir: 'ltr', maxLength: 13, optional: 'unmarked' } as const;

/** An amount from and to, its currency, and the day as of which it is meant. */
export function MoneyInput(frame: AmountProps) {
  const { t } = useTranslation();
  const { values, set } = useOpportunityForm();
  const errorAt = useFieldError();
  const { money } = values;
  const error = errorAt('/money', 'money') ?? errorAt('/money/minimum') ?? errorAt('/money/maximum');
  return (
    <AmountFrame {...frame} error={error}>
      <TextField
        label={t('ownOpportunities:money.from')}
        value={money.minimum}
        onChange={(minimum) => set({ money: { ...money, minimum } })}
        {...digits}
      />
      <TextField
        label={t('ownOpportunities:money.to')}
        value={money.maximum}
        onChange={(maximum) => set({ money: { ...money, maximum } })}
        {...digits}
      />
      <Select
        label={t('ownOpportunities:money.currency')}
        options={currencies.map((value) => ({ value, label: value }))}
        value={money.currency}
        onChange={(currency) => set({ money: { ...money, currency: currency ?? money.currency } })}
        optional="unmarked"
      />
      <TextField
        label={t('ownOpportunities:money.asOf')}
        type="date"
        value={money.asOf}
        onChange={(asOf) => set({ money: { ...money, asOf } })}
        dir="ltr"
        error={errorAt('/money/asOf')}
        optional="unmarked"
      />
    </AmountFrame>
  );
}

/** How much of what in a month. */
export function CapacityInput(frame: AmountProps) {
  const { t } = useTranslation();
  const { values, set } = useOpportunityForm();
  const errorAt = useFieldError();
  const { monthlyCapacity } = values;
  const error =
    errorAt('/monthlyCapacity', 'monthlyCapacity') ??
    errorAt('/monthlyCapacity/amount') ??
    errorAt('/monthlyCapacity/unit');
  return (
    <AmountFrame {...frame} error={error}>
      <TextField
        label={t('ownOpportunities:capacity.amount')}
        value={monthlyCapacity.amount}
        onChange={(amount) => set({ monthlyCapacity: { ...monthlyCapacity, amount } })}
        {...digits}
      />
      <TextField
        label={t('ownOpportunities:capacity.unit')}
        value={monthlyCapacity.unit}
        onChange={(unit) => set({ monthlyCapacity: { ...monthlyCapacity, unit } })}
        maxLength={opportunityLimits.capacityUnitMax}
        dir="auto"
        optional="unmarked"
      />
    </AmountFrame>
  );
}

/** Fields that make one amount together. */
function AmountFrame({ label, hint, optional, error, children }: AmountFrameProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['parts']}>
      <legend className={classes['legend']}>{optional ? `${label}${t('common:state.optional')}` : label}</legend>
      <p className={classes['hint']}>{hint}</p>
      <div className={classes['row']}>{children}</div>
      {error !== undefined && (
        <p role="alert" className={classes['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
