import type { OpportunityHint, OwnOpportunity } from '@karakoram/contracts';
import { fieldsOf, type Locale, type OpportunityField } from '@karakoram/domain';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutosaveStore } from '../../components/autosave/index.ts';
import { useDraft } from '../../lib/draft.ts';
import { keepOpportunity, patchOpportunity, readOpportunity } from './api/own-opportunities.ts';
import { OpportunityDraftSchema } from './opportunity-draft.ts';
import { createOpportunityStore, type OpportunitySnapshot, type OpportunityStore } from './opportunity-store.ts';
import { isSendable, numberLimits, type OpportunityFormField } from './opportunity-values.ts';

export interface OpportunityForm extends OpportunitySnapshot {
  /** As it is stored. */
  readonly opportunity: OwnOpportunity;
  readonly set: OpportunityStore['set'];
  readonly edit: OpportunityStore['edit'];
  readonly flush: OpportunityStore['flush'];
  readonly resolve: OpportunityStore['resolve'];
  readonly follow: OpportunityStore['follow'];
}

/** The opportunity being edited: its values, how far they are saved, and what to do about it. */
export function useOpportunityStore(opportunity: OwnOpportunity): OpportunityForm {
  const queryClient = useQueryClient();
  const { id, type, direction } = opportunity;
  const draft = useDraft(`opportunity.${id}.${type}.${direction}`, OpportunityDraftSchema);
  const { store, snapshot } = useAutosaveStore(() =>
    createOpportunityStore({
      stored: opportunity,
      draft: draft.restored?.value,
      send: (body) => patchOpportunity(id, body),
      read: () => readOpportunity(id),
      keep: (kept) => {
        if (kept === null) draft.discard();
        else draft.save(kept);
      },
      onSaved: (saved) => void keepOpportunity(queryClient, saved),
    }),
  );
  const { set, edit, flush, resolve, follow } = store;
  return { ...snapshot, opportunity, set, edit, flush, resolve, follow };
}

export const OpportunityFormContext = createContext<OpportunityForm | undefined>(undefined);

/** The opportunity that the steps of the form share. */
export function useOpportunityForm(): OpportunityForm {
  const form = use(OpportunityFormContext);
  if (form === undefined) throw new Error('useOpportunityForm is used inside the form only');
  return form;
}

/** What is wrong with an entry: what the API said, or, once typing has paused, that it is not whole. */
export function useFieldError(): (pointer: string, field?: OpportunityFormField) => string | undefined {
  const { errors, state, values } = useOpportunityForm();
  const { t } = useTranslation();
  return (pointer, field) => {
    const refused = errors.get(pointer);
    if (refused !== undefined) return refused;
    if (field === undefined || state !== 'invalid' || isSendable(field, values)) return undefined;
    return wholeness[field]?.(t) ?? t('common:validation.invalid');
  };
}

/** What a field wants that is not whole, and up to which limit. */
const wholeness: Partial<Record<OpportunityFormField, (t: TFunction) => string>> = {
  money: (t) => t('ownOpportunities:whole.money', numberLimits.money),
  monthlyCapacity: (t) => t('ownOpportunities:whole.capacity', numberLimits.monthlyCapacity),
  seats: (t) => t('ownOpportunities:whole.number', numberLimits.seats),
  leadTimeDays: (t) => t('ownOpportunities:whole.number', numberLimits.leadTimeDays),
  endsOn: (t) => t('ownOpportunities:whole.days'),
};

/** The fields of the form that are not saved because of what is written in them. */
export function useRefusedFields(): readonly OpportunityField[] {
  const { errors, state, values, opportunity } = useOpportunityForm();
  if (state !== 'invalid') return [];
  const pointers = [...errors.keys()];
  return fieldsOf(opportunity.type, opportunity.direction).filter(
    (field) => !isSendable(field, values) || pointers.some((pointer) => pointer.split('/')[1] === field),
  );
}

/** What was noticed about a field; of a text, about one language or about all. */
export function useHintsAt(): (field: string, locale: Locale | null) => readonly OpportunityHint[] {
  const { opportunity } = useOpportunityForm();
  return (field, locale) => opportunity.hints.filter((hint) => hint.field === field && hint.locale === locale);
}
