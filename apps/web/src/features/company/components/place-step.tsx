import { companyLanguages, sizeBands } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { MultiSelect, Select, Stack, TextField } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { usePlaces } from '../../../lib/places.ts';
import { useFieldError, useProfile } from '../use-profile.ts';

export function PlaceStep() {
  const { t } = useTranslation();
  const locale = useLocale();
  const format = useFormat();
  const places = usePlaces();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  const named = (list: readonly { code: string; names: Record<typeof locale, string> }[]) =>
    list
      .map(({ code, names }) => ({ value: code, label: names[locale] }))
      .sort((left, right) => format.compare(left.label, right.label));
  return (
    <Stack gap="lg">
      <Select
        label={t('company:fields.province')}
        options={places === undefined ? [] : named(places.provincesOf(values.country))}
        value={values.provinceCode}
        onChange={(provinceCode) => set({ provinceCode, cityCode: null })}
        error={errorAt('/provinceCode')}
        searchable
        clearable
        optional
      />
      <Select
        label={t('company:fields.city')}
        hint={values.provinceCode === null ? t('company:fields.cityFirst') : undefined}
        options={
          places === undefined || values.provinceCode === null ? [] : named(places.citiesOf(values.provinceCode))
        }
        value={values.cityCode}
        onChange={(cityCode) => set({ cityCode })}
        error={errorAt('/cityCode')}
        disabled={values.provinceCode === null}
        searchable
        clearable
        optional
      />
      <Select
        label={t('company:fields.sizeBand')}
        options={sizeBands.map((band) => ({ value: band, label: t(`enums:sizeBand.${band}`) }))}
        value={values.sizeBand}
        onChange={(sizeBand) => set({ sizeBand })}
        clearable
        optional
      />
      <TextField
        label={t('company:fields.founded')}
        hint={t('company:fields.foundedHint')}
        value={values.founded}
        onChange={(founded) => set({ founded })}
        error={errorAt('/founded', 'founded')}
        inputMode="numeric"
        dir="ltr"
        maxLength={4}
        optional
      />
      <TextField
        label={t('company:fields.website')}
        hint={t('company:fields.websiteHint')}
        type="url"
        value={values.website}
        onChange={(website) => set({ website })}
        error={errorAt('/website', 'website')}
        maxLength={300}
        optional
      />
      <MultiSelect
        label={t('company:fields.languages')}
        options={companyLanguages.map((language) => ({ value: language, label: t(`enums:language.${language}`) }))}
        value={values.languages}
        onChange={(languages) => set({ languages })}
        error={errorAt('/languages')}
        searchable={false}
        optional
      />
    </Stack>
  );
}
