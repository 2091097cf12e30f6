import {
  companyTypes,
  cooperationModes,
  fieldDemand,
  investmentInstruments,
  iprStatuses,
  isOpportunityText,
  type OpportunityField,
  opportunityLimits,
  type OpportunityText,
  opportunityTextLimits,
  readinessStages,
  sizeBands,
  talentProgrammes,
} from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { TranslatableFields } from '../../../components/translation/index.ts';
import { MultiSelect, Select, TextArea, TextField } from '../../../components/ui/index.ts';
import { useConceptOptions } from '../../../lib/concept-options.ts';
import { useFieldError, useHintsAt, useOpportunityForm } from '../use-opportunity-form.ts';
import { usePlaceOptions } from '../use-place-options.ts';
import { CapacityInput, MoneyInput } from './amount-inputs.tsx';
import { FieldFrame } from './field-frame.tsx';
import { HintList } from './hint-list.tsx';
import classes from './opportunity-field-input.module.css';

/** One field of the form, as its kind wants to be entered. */
export function OpportunityFieldInput({ field }: { field: OpportunityField }) {
  return (
    <FieldFrame field={field}>
      {isOpportunityText(field) ? (
        <TextInput field={field} />
      ) : (
        <div className={classes['choice']}>
          <ChoiceInput field={field} />
        </div>
      )}
    </FieldFrame>
  );
}

/** Lines of the box of each text; the title has one. */
const rows: Partial<Record<OpportunityText, number>> = {
  summary: 4,
  description: 8,
  advantages: 5,
  specification: 5,
  process: 3,
  eligibility: 4,
  partnerRole: 5,
};

function useFieldWords(field: OpportunityField) {
  const { t } = useTranslation();
  const { opportunity } = useOpportunityForm();
  return {
    label: t(`enums:opportunityField.${field}`),
    hint: t(`ownOpportunities:hints.${field}`),
    optional: fieldDemand(opportunity.type, opportunity.direction, field) === 'optional',
  };
}

function TextInput({ field }: { field: OpportunityText }) {
  const { t } = useTranslation();
  const { opportunity, values, edit } = useOpportunityForm();
  const { label, hint, optional } = useFieldWords(field);
  const errorAt = useFieldError();
  const hintsAt = useHintsAt();
  const lines = rows[field];
  return (
    <TranslatableFields
      label={optional ? `${label}${t('common:state.optional')}` : label}
      hint={hint}
      value={{ text: values[field], origins: values.origins[field] ?? {} }}
      onEdit={(change) =>
        edit((now) => {
          const { text, origins } = change({ text: now[field], origins: now.origins[field] ?? {} });
          return { [field]: text, origins: { ...now.origins, [field]: origins } };
        })
      }
      canDraft={opportunity.draftsTranslations}
      limit={opportunityTextLimits[field]}
      {...(lines === undefined ? { counted: true } : { rows: lines })}
      errorAt={(locale) => errorAt(locale === undefined ? `/${field}` : `/${field}/${locale}`)}
      below={(locale) => <HintList hints={hintsAt(field, locale)} />}
    />
  );
}

function ChoiceInput({ field }: { field: Exclude<OpportunityField, OpportunityText> }) {
  const { t } = useTranslation();
  const { values, set } = useOpportunityForm();
  const words = useFieldWords(field);
  const errorAt = useFieldError();
  const concepts = useConceptOptions(values.concepts);
  const { sites, targets } = usePlaceOptions();
  const common = { ...words, name: field, error: errorAt(`/${field}`, field) };
  const itemError = (items: readonly unknown[]): string | undefined =>
    common.error ?? items.flatMap((_, index) => errorAt(`/${field}/${index}`) ?? [])[0];

  switch (field) {
    case 'stage':
      return (
        <Select
          {...common}
          options={readinessStages.map((value) => ({ value, label: t(`enums:readinessStage.${value}`) }))}
          value={values.stage}
          onChange={(stage) => set({ stage })}
          clearable
        />
      );
    case 'trl':
      return (
        <Select
          {...common}
          options={levels.map((level) => ({ value: level, label: t(`ownOpportunities:trl.${level}`) }))}
          value={levels.find((level) => Number(level) === values.trl) ?? null}
          onChange={(level) => set({ trl: level === null ? null : Number(level) })}
          clearable
        />
      );
    case 'ipr':
      return (
        <Select
          {...common}
          options={iprStatuses.map((value) => ({ value, label: t(`enums:iprStatus.${value}`) }))}
          value={values.ipr}
          onChange={(ipr) => set({ ipr })}
          clearable
        />
      );
    case 'instruments':
      return (
        <MultiSelect
          {...common}
          options={investmentInstruments.map((value) => ({ value, label: t(`enums:investmentInstrument.${value}`) }))}
          value={values.instruments}
          onChange={(instruments) => set({ instruments })}
          maxValues={opportunityLimits.instrumentsMax}
          searchable={false}
        />
      );
    case 'money':
      return <MoneyInput {...words} />;
    case 'monthlyCapacity':
      return <CapacityInput {...words} />;
    case 'leadTimeDays':
      return (
        <TextField
          {...common}
          value={values.leadTimeDays}
          onChange={(leadTimeDays) => set({ leadTimeDays })}
          inputMode="numeric"
          dir="ltr"
          maxLength={4}
        />
      );
    case 'certifications':
      return (
        <TextArea
          {...common}
          error={itemError(values.certifications.split('\n'))}
          value={values.certifications}
          onChange={(certifications) => set({ certifications })}
          rows={3}
        />
      );
    case 'siteCityCode':
      return (
        <Select
          {...common}
          options={sites}
          value={values.siteCityCode}
          onChange={(siteCityCode) => set({ siteCityCode })}
          searchable
          clearable
        />
      );
    case 'programme':
      return (
        <Select
          {...common}
          options={talentProgrammes.map((value) => ({ value, label: t(`enums:talentProgramme.${value}`) }))}
          value={values.programme}
          onChange={(programme) => set({ programme })}
          clearable
        />
      );
    case 'seats':
      return (
        <TextField
          {...common}
          value={values.seats}
          onChange={(seats) => set({ seats })}
          inputMode="numeric"
          dir="ltr"
          maxLength={5}
        />
      );
    case 'startsOn':
      return (
        <TextField
          {...common}
          type="date"
          value={values.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          dir="ltr"
        />
      );
    case 'endsOn':
      return (
        <TextField {...common} type="date" value={values.endsOn} onChange={(endsOn) => set({ endsOn })} dir="ltr" />
      );
    case 'concepts':
      return (
        <MultiSelect
          {...common}
          error={itemError(values.concepts)}
          options={concepts}
          value={values.concepts}
          onChange={(chosen) => set({ concepts: chosen })}
          maxValues={opportunityLimits.conceptsMax}
        />
      );
    case 'modes':
      return (
        <MultiSelect
          {...common}
          options={cooperationModes.map((value) => ({ value, label: t(`enums:cooperationMode.${value}`) }))}
          value={values.modes}
          onChange={(modes) => set({ modes })}
          maxValues={opportunityLimits.modesMax}
          searchable={false}
        />
      );
    case 'partnerTypes':
      return (
        <MultiSelect
          {...common}
          options={companyTypes.map((value) => ({ value, label: t(`enums:companyType.${value}`) }))}
          value={values.partnerTypes}
          onChange={(partnerTypes) => set({ partnerTypes })}
          maxValues={opportunityLimits.partnerTypesMax}
          searchable={false}
        />
      );
    case 'partnerSizes':
      return (
        <MultiSelect
          {...common}
          options={sizeBands.map((value) => ({ value, label: t(`enums:sizeBand.${value}`) }))}
          value={values.partnerSizes}
          onChange={(partnerSizes) => set({ partnerSizes })}
          maxValues={opportunityLimits.partnerSizesMax}
          searchable={false}
        />
      );
    case 'targetPlaces':
      return (
        <MultiSelect
          {...common}
          error={itemError(values.targetPlaces)}
          options={targets}
          value={values.targetPlaces}
          onChange={(targetPlaces) => set({ targetPlaces })}
          maxValues={opportunityLimits.targetPlacesMax}
        />
      );
  }
}

/** Readiness levels, `trlMin` to `trlMax`, as options. */
const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
