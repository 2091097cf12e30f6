import type { OwnCompany } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Button, CompanyLogo, FileUpload, Group, Stack } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { useRemoveLogo, useUploadLogo } from '../api/own-company.ts';

const limitBytes = 2_000_000;

/** The logo as it is, and another one in its place. It is saved at once, apart from the rest of the form. */
export function LogoField({ company }: { company: OwnCompany }) {
  const { t } = useTranslation();
  const name = useLocalised()(company.names)?.text ?? '';
  const upload = useUploadLogo();
  const remove = useRemoveLogo();
  const error = upload.error ?? remove.error;
  return (
    <Stack gap="sm">
      <FileUpload
        label={t('company:fields.logo')}
        hint={t('company:fields.logoHint')}
        accept="image/png,image/jpeg,image/webp"
        maxBytes={limitBytes}
        loading={upload.isPending}
        error={error === null ? undefined : problemText(error).title}
        onFile={(file) => upload.mutate(file, { onSuccess: () => toast.success(t('company:fields.logoSaved')) })}
      />
      {company.logoUrl !== null && (
        <Group>
          <CompanyLogo name={name} src={company.logoUrl} size="lg" />
          <Button
            size="sm"
            variant="quiet"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(undefined, { onSuccess: () => toast.success(t('company:fields.logoRemoved')) })
            }
          >
            {t('company:fields.logoRemove')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
