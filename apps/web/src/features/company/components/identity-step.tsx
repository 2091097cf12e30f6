import type { OwnCompany } from '@karakoram/contracts';
import { companyLimits, companyTypes, countries, identityChangesWait } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { LocalisedFields } from '../../../components/autosave/index.ts';
import { Notice, RadioGroup, Select, Stack } from '../../../components/ui/index.ts';
import { useFieldError, useProfile } from '../use-profile.ts';
import { LogoField } from './logo-field.tsx';
import { NumberField } from './number-field.tsx';

export function IdentityStep({ company }: { company: OwnCompany }) {
  const { t } = useTranslation();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  const { country } = values;
  return (
    <Stack gap="lg">
      {identityChangesWait(company.status) && <Notice>{t('company:editor.identityWaits')}</Notice>}
      <LocalisedFields
        label={t('company:fields.names')}
        hint={t('company:fields.namesHint')}
        value={values.names}
        onWrite={(locale, name) => set({ names: { ...values.names, [locale]: name } })}
        limit={companyLimits.nameMax}
        errorAt={(locale) => (locale === undefined ? errorAt('/names', 'names') : errorAt(`/names/${locale}`))}
      />
      <Select
        label={t('company:fields.type')}
        options={companyTypes.map((type) => ({ value: type, label: t(`enums:companyType.${type}`) }))}
        value={values.type}
        onChange={(type) => type !== null && set({ type })}
      />
      <RadioGroup
        label={t('company:fields.country')}
        hint={t('company:fields.countryHint')}
        options={countries.map((value) => ({ value, label: t(`enums:country.${value}`) }))}
        value={country}
        onChange={(chosen) =>
          set({
            country: chosen,
            ...(identityChangesWait(company.status) ? {} : { provinceCode: null, cityCode: null, partnerPlaces: [] }),
          })
        }
      />
      <NumberField
        field="registrationNumber"
        label={t(`company:fields.registrationNumber${country}`)}
        hint={t(`company:fields.registrationHint${country}`)}
        optional={country === 'PK' && values.type !== 'firm'}
      />
      {country === 'PK' && (
        <NumberField
          field="taxNumber"
          label={t('company:fields.taxNumber')}
          hint={t('company:fields.taxNumberHint')}
          optional
        />
      )}
      <NumberField field="lei" label={t('company:fields.lei')} hint={t('company:fields.leiHint')} optional />
      <LogoField company={company} />
    </Stack>
  );
}
