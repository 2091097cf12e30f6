import type { OwnOpportunity } from '@karakoram/contracts';
import { missingOpportunityFields } from '@karakoram/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveNotices, FormStep } from '../../../components/autosave/index.ts';
import { KindBadges } from '../../../components/opportunity/index.ts';
import { Button, Group, Progress, Stack, Stepper, UnsavedGuard } from '../../../components/ui/index.ts';
import { fieldsOfStep, type OpportunityStep, opportunitySteps, stepOf } from '../opportunity-steps.ts';
import { isWritten } from '../opportunity-values.ts';
import { OpportunityFormContext, useHintsAt, useOpportunityStore } from '../use-opportunity-form.ts';
import { ChangeKindDialog } from './change-kind-dialog.tsx';
import { DeskRemarks } from './desk-remarks.tsx';
import { FilesStep } from './files-step.tsx';
import { HintList } from './hint-list.tsx';
import { OpportunityFieldInput } from './opportunity-field-input.tsx';
import { ReviewStep } from './review-step.tsx';
import classes from './opportunity-editor.module.css';

const route = getRouteApi('/company/opportunities/$opportunityId/edit');

/** An opportunity in steps, which can be taken in any order. It saves as it goes. */
export function OpportunityEditor({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const { step = 'words' } = route.useSearch();
  const navigate = route.useNavigate();
  const form = useOpportunityStore(opportunity);
  const [isChanging, setChanging] = useState(false);
  const { type, direction, lastReview } = opportunity;
  const missing = missingOpportunityFields(type, direction, (field) => isWritten(field, form.values));
  const mandatory = missingOpportunityFields(type, direction, () => false).length;
  const lacking = new Set(missing.map(stepOf));

  const go = (to: OpportunityStep): void => {
    void form.flush();
    void navigate({ search: to === 'words' ? {} : { step: to } });
  };

  return (
    <OpportunityFormContext value={form}>
      <UnsavedGuard when={form.state !== 'saved'} />
      <Stack gap="lg">
        <div className={classes['kind']}>
          <Group gap="sm">
            <KindBadges type={type} direction={direction} />
            <Button size="sm" variant="quiet" onClick={() => setChanging(true)}>
              {t('ownOpportunities:kind.change')}
            </Button>
          </Group>
          <TypeHints />
          <div className={classes['progress']}>
            <Progress
              label={t('ownOpportunities:editor.mandatory')}
              value={mandatory === 0 ? 1 : (mandatory - missing.length) / mandatory}
              withLabel
            />
          </div>
        </div>
        {opportunity.status === 'changes_requested' && lastReview !== null && <DeskRemarks review={lastReview} />}
        <Stepper
          steps={opportunitySteps.map((value) => ({
            value,
            label: t(`ownOpportunities:editor.steps.${value}`),
            done: value !== 'review' && value !== 'files' && !lacking.has(value),
          }))}
          current={step}
          onSelect={go}
        />
        <AutosaveNotices
          state={form.state}
          restored={form.restored}
          conflicts={form.conflicts.map((field) => {
            if (field === 'anonymous') return t('ownOpportunities:anonymous.label');
            return field === 'origins' ? t('common:translating.label') : t(`enums:opportunityField.${field}`);
          })}
          onResolve={form.resolve}
        />
        <FormStep
          title={t(`ownOpportunities:editor.steps.${step}`)}
          state={form.state}
          steps={opportunitySteps}
          step={step}
          onGo={go}
        >
          {step === 'files' && <FilesStep />}
          {step === 'review' && <ReviewStep />}
          {fieldsOfStep(step, type, direction).map((field) => (
            <OpportunityFieldInput key={field} field={field} />
          ))}
        </FormStep>
      </Stack>
      {isChanging && <ChangeKindDialog onClose={() => setChanging(false)} />}
    </OpportunityFormContext>
  );
}

function TypeHints() {
  const hintsAt = useHintsAt();
  return <HintList hints={hintsAt('type', null)} />;
}
