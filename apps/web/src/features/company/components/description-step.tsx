import { companyLimits } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../components/ui/index.ts';
import { useFieldError, useProfile } from '../use-profile.ts';
import { LocalisedFields } from './localised-fields.tsx';

export function DescriptionStep() {
  const { t } = useTranslation();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  return (
    <Stack gap="lg">
      <LocalisedFields
        label={t('company:fields.summary')}
        hint={t('company:fields.summaryHint')}
        value={values.summary}
        onChange={(summary) => set({ summary })}
        limit={companyLimits.summaryMax}
        errorAt={(locale) => errorAt(locale === undefined ? '/summary' : `/summary/${locale}`)}
        rows={4}
      />
      <LocalisedFields
        label={t('company:fields.description')}
        hint={t('company:fields.descriptionHint')}
        value={values.description}
        onChange={(description) => set({ description })}
        limit={companyLimits.descriptionMax}
        errorAt={(locale) => errorAt(locale === undefined ? '/description' : `/description/${locale}`)}
        rows={10}
      />
    </Stack>
  );
}
