import type { OwnCompany, UpdateCompanyBody } from '@karakoram/contracts';
import {
  type AutosaveDraft,
  type AutosaveForm,
  type AutosaveSnapshot,
  AutosaveStore,
} from '../../components/autosave/autosave-store.ts';
import {
  bodyOf,
  isEmptyStatement,
  isSendable,
  profileFieldNames,
  type ProfileValues,
  valuesOf,
} from './profile-values.ts';

export type ProfileDraft = AutosaveDraft<ProfileValues>;
export type ProfileSnapshot = AutosaveSnapshot<ProfileValues>;
export type ProfileStore = AutosaveStore<ProfileValues, UpdateCompanyBody, OwnCompany>;

/** The profile as a form that saves as one types. */
const profileForm: AutosaveForm<ProfileValues, UpdateCompanyBody, OwnCompany> = {
  fields: profileFieldNames,
  valuesOf,
  bodyOf,
  isSendable,
  // Numbers come back as they are stored, and a new country clears places.
  followers: ['registrationNumber', 'taxNumber', 'lei', 'provinceCode', 'cityCode'],
  conflictCode: 'COMPANY_VERSION_CONFLICT',
  learn: (values, sent, stored, fields) =>
    (['offers', 'needs'] as const)
      .filter((kind) => fields.includes(kind))
      .reduce((all, kind) => withIds(all, kind, sent, stored), values),
};

type ProfileStoreOptions = ConstructorParameters<typeof AutosaveStore<ProfileValues, UpdateCompanyBody, OwnCompany>>[1];

export function createProfileStore(options: ProfileStoreOptions): ProfileStore {
  return new AutosaveStore(profileForm, options);
}

/** The values with the ids that the statements of one kind were given when they were saved. */
function withIds(
  values: ProfileValues,
  kind: 'offers' | 'needs',
  sent: ProfileValues,
  stored: ProfileValues,
): ProfileValues {
  const kept = sent[kind].filter((one) => !isEmptyStatement(one));
  const ids = new Map(kept.map(({ key }, index) => [key, stored[kind][index]?.id]));
  const statements = values[kind].map((one) => {
    const id = one.id ?? ids.get(one.key);
    return id === undefined ? one : { ...one, id };
  });
  return { ...values, [kind]: statements };
}
