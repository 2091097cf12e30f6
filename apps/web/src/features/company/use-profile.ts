import type { OwnCompany } from '@karakoram/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutosaveStore } from '../../components/autosave/index.ts';
import { useDraft } from '../../lib/draft.ts';
import { sessionQuery } from '../../lib/session.ts';
import { ownCompanyQuery, patchCompany, readCompany } from './api/own-company.ts';
import { ProfileDraftSchema } from './profile-draft.ts';
import { createProfileStore, type ProfileSnapshot, type ProfileStore } from './profile-store.ts';
import { isSendable, type ProfileField, type ProfileValues } from './profile-values.ts';

export interface Profile extends ProfileSnapshot {
  readonly set: ProfileStore['set'];
  readonly edit: ProfileStore['edit'];
  readonly flush: ProfileStore['flush'];
  readonly resolve: ProfileStore['resolve'];
  /** Whether drafts of translations can be asked for. */
  readonly draftsTranslations: boolean;
}

/** The profile being edited: its values, how far they are saved, and what to do about it. */
export function useProfileStore(company: OwnCompany): Profile {
  const queryClient = useQueryClient();
  const draft = useDraft(`company-profile.${company.id}`, ProfileDraftSchema);
  const { store, snapshot } = useAutosaveStore(() =>
    createProfileStore({
      stored: company,
      draft: draft.restored?.value,
      send: patchCompany,
      read: readCompany,
      keep: (kept) => {
        if (kept === null) draft.discard();
        else draft.save(kept);
      },
      onSaved: (saved) => {
        const before = queryClient.getQueryData(ownCompanyQuery.queryKey);
        queryClient.setQueryData(ownCompanyQuery.queryKey, saved);
        // The header shows the company's name.
        if (JSON.stringify(before?.names) !== JSON.stringify(saved.names)) {
          void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
        }
      },
    }),
  );
  const { set, edit, flush, resolve } = store;
  return { ...snapshot, set, edit, flush, resolve, draftsTranslations: company.draftsTranslations };
}

export const ProfileContext = createContext<Profile | undefined>(undefined);

/** The profile that the steps of the editor share. */
export function useProfile(): Profile {
  const profile = use(ProfileContext);
  if (profile === undefined) throw new Error('useProfile is used inside the profile editor only');
  return profile;
}

/** What is wrong with an entry: what the API said, or, once typing has paused, that it is not whole. */
export function useFieldError(): (pointer: string, field?: ProfileField) => string | undefined {
  const { errors, state, values } = useProfile();
  const { t } = useTranslation();
  return (pointer, field) => {
    const refused = errors.get(pointer);
    if (refused !== undefined) return refused;
    if (field === undefined || state !== 'invalid' || isSendable(field, values)) return undefined;
    return t(`common:validation.${wholeness[field] ?? 'invalid'}`);
  };
}

const wholeness: Partial<Record<keyof ProfileValues, 'required' | 'url' | 'email' | 'number'>> = {
  names: 'required',
  website: 'url',
  contactEmail: 'email',
  founded: 'number',
};
