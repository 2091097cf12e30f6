import { companyLimits } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../components/ui/index.ts';
import { useFieldError, useProfile } from '../use-profile.ts';
import { TranslatableFields } from '../../../components/translation/index.ts';

export function DescriptionStep() {
  const { t } = useTranslation();
  const { values, edit, draftsTranslations } = useProfile();
  const errorAt = useFieldError();
  return (
    <Stack gap="lg">
      <TranslatableFields
        label={t('company:fields.summary')}
        hint={t('company:fields.summaryHint')}
        value={{ text: values.summary, origins: values.summaryOrigins }}
        onEdit={(change) =>
          edit(({ summary, summaryOrigins }) => {
            const { text, origins } = change({ text: summary, origins: summaryOrigins });
            return { summary: text, summaryOrigins: origins };
          })
        }
        limit={companyLimits.summaryMax}
        canDraft={draftsTranslations}
        errorAt={(locale) => errorAt(locale === undefined ? '/summary' : `/summary/${locale}`)}
        rows={4}
      />
      <TranslatableFields
        label={t('company:fields.description')}
        hint={t('company:fields.descriptionHint')}
        value={{ text: values.description, origins: values.descriptionOrigins }}
        onEdit={(change) =>
          edit(({ description, descriptionOrigins }) => {
            const { text, origins } = change({ text: description, origins: descriptionOrigins });
            return { description: text, descriptionOrigins: origins };
          })
        }
        limit={companyLimits.descriptionMax}
        canDraft={draftsTranslations}
        errorAt={(locale) => errorAt(locale === undefined ? '/description' : `/description/${locale}`)}
        rows={10}
      />
    </Stack>
  );
}
