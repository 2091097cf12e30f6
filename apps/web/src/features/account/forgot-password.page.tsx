import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Anchor, Button, Form, TextField } from '../../components/ui/index.ts';
import { useForm } from '../../lib/use-form.ts';
import { requestPasswordReset } from './api/request-password-reset.ts';
import { CheckMail } from './components/check-mail.tsx';
import { Entrance } from './components/entrance.tsx';

const schema = z.object({ email: z.email() });

export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string | undefined>(undefined);
  const form = useForm({
    schema,
    initial: { email: '' },
    submit: async ({ email }) => {
      await requestPasswordReset(email);
      setSentTo(email);
    },
  });
  if (sentTo !== undefined) {
    return (
      <CheckMail
        email={sentTo}
        purpose="reset"
        resend={requestPasswordReset}
        onOtherAddress={() => setSentTo(undefined)}
      />
    );
  }
  return (
    <Entrance
      title={t('account:forgot.title')}
      lead={t('account:forgot.lead')}
      after={<Anchor to="/sign-in">{t('account:forgot.back')}</Anchor>}
    >
      <Form handle={form.handle}>
        <TextField label={t('account:fields.email')} type="email" autoComplete="username" {...form.field('email')} />
        <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
          {t('account:forgot.submit')}
        </Button>
      </Form>
    </Entrance>
  );
}
