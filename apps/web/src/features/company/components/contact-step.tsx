import { useTranslation } from 'react-i18next';
import { Notice, Stack, TextField } from '../../../components/ui/index.ts';
import { useFieldError, useProfile } from '../use-profile.ts';

export function ContactStep() {
  const { t } = useTranslation();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  return (
    <Stack gap="lg">
      <Notice>{t('company:fields.contactHint')}</Notice>
      <TextField
        label={t('company:fields.contactName')}
        value={values.contactName}
        onChange={(contactName) => set({ contactName })}
        error={errorAt('/contactName')}
        maxLength={120}
        dir="auto"
      />
      <TextField
        label={t('company:fields.contactEmail')}
        type="email"
        value={values.contactEmail}
        onChange={(contactEmail) => set({ contactEmail })}
        error={errorAt('/contactEmail', 'contactEmail')}
        maxLength={254}
      />
      <TextField
        label={t('company:fields.contactPhone')}
        type="tel"
        value={values.contactPhone}
        onChange={(contactPhone) => set({ contactPhone })}
        error={errorAt('/contactPhone')}
        maxLength={40}
        optional
      />
    </Stack>
  );
}
