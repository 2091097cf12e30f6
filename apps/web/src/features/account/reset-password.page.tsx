import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button, ButtonLink, Form, PasswordField } from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { useForm } from '../../lib/use-form.ts';
import { resetPassword } from './api/reset-password.ts';
import { Entrance } from './components/entrance.tsx';
import { NewPassword } from './password.ts';

const schema = z.object({ newPassword: NewPassword });
const route = getRouteApi('/reset-password');

export function ResetPasswordPage() {
  const { token } = route.useSearch();
  const [isUsedUp, setUsedUp] = useState(false);
  return token === undefined || isUsedUp ? (
    <LinkFailed />
  ) : (
    <NewPasswordForm token={token} onUsedUp={() => setUsedUp(true)} />
  );
}

function NewPasswordForm({ token, onUsedUp }: { token: string; onUsedUp: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({
    schema,
    initial: { newPassword: '' },
    submit: async ({ newPassword }) => {
      try {
        await resetPassword(token, newPassword);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'TOKEN_INVALID') throw error;
        onUsedUp();
        return;
      }
      await navigate({ to: '/sign-in', search: { changed: true }, replace: true });
    },
  });
  return (
    <Entrance title={t('account:reset.title')}>
      <Form handle={form.handle}>
        <PasswordField
          label={t('account:fields.newPassword')}
          hint={t('account:fields.passwordHint')}
          autoComplete="new-password"
          {...form.field('newPassword')}
        />
        <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
          {t('account:reset.submit')}
        </Button>
      </Form>
    </Entrance>
  );
}

function LinkFailed() {
  const { t } = useTranslation();
  return (
    <Entrance title={t('account:reset.invalid')} lead={t('account:reset.invalidDetail')}>
      <ButtonLink to="/forgot-password" variant="primary" size="lg" fullWidth>
        {t('account:reset.again')}
      </ButtonLink>
    </Entrance>
  );
}
