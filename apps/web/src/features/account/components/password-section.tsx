import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button, Form, PasswordField } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { changePassword } from '../api/change-password.ts';
import { deviceSessionsQuery } from '../api/device-sessions.ts';
import { NewPassword } from '../password.ts';
import { SettingsSection } from './settings-section.tsx';

const schema = z.object({ currentPassword: z.string().min(1), newPassword: NewPassword });
const empty = { currentPassword: '', newPassword: '' };

export function PasswordSection() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const form = useForm({
    schema,
    initial: empty,
    submit: async ({ currentPassword, newPassword }) => {
      await changePassword(currentPassword, newPassword);
      form.reset(empty);
      toast.success(t('account:settings.passwordSaved'));
      await queryClient.invalidateQueries({ queryKey: deviceSessionsQuery.queryKey });
    },
  });
  return (
    <SettingsSection title={t('account:settings.password')} lead={t('account:settings.passwordLead')}>
      <Form
        handle={form.handle}
        explain={(problem) => (problem.code === 'CREDENTIALS_WRONG' ? t('account:problem.wrongPassword') : undefined)}
      >
        <PasswordField
          label={t('account:fields.currentPassword')}
          autoComplete="current-password"
          {...form.field('currentPassword')}
        />
        <PasswordField
          label={t('account:fields.newPassword')}
          hint={t('account:fields.passwordHint')}
          autoComplete="new-password"
          {...form.field('newPassword')}
        />
        <div>
          <Button type="submit" variant="primary" loading={form.isSubmitting}>
            {t('account:settings.changePassword')}
          </Button>
        </div>
      </Form>
    </SettingsSection>
  );
}
