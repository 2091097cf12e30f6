import { alertFrequencies, type AlertFrequency, type SavedSearchSubject } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Checkbox, RadioGroup, Stack, TextField } from '../../../components/ui/index.ts';
import type { FieldProps } from '../../../lib/use-form.ts';

export interface AlertFieldsProps {
  subject: SavedSearchSubject;
  name: FieldProps<string>;
  frequency: FieldProps<AlertFrequency>;
  mail: FieldProps<boolean>;
  inApp: FieldProps<boolean>;
}

/** What a saved search is called, how often its reader is told, and where. */
export function AlertFields({ subject, name, frequency, mail, inApp }: AlertFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t('savedSearches:fields.name')} {...name} />
      <RadioGroup
        label={t(`savedSearches:fields.frequency.${subject}`)}
        options={alertFrequencies.map((value) => ({
          value,
          label: t(`savedSearches:frequency.${value}`),
          hint: t(`savedSearches:frequencyHint.${value}`),
        }))}
        {...frequency}
      />
      {frequency.value !== 'none' && (
        <Stack gap="xs">
          <Checkbox label={t('savedSearches:fields.mail')} hint={t('savedSearches:fields.mailHint')} {...mail} />
          <Checkbox label={t('savedSearches:fields.inApp')} {...inApp} />
        </Stack>
      )}
    </>
  );
}
