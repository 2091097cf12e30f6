import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Anchor, Button, Form, PasswordField, Text, TextField } from '../../components/ui/index.ts';
import { useLocale } from '../../lib/i18n.ts';
import { beginSession } from '../../lib/session.ts';
import { useForm } from '../../lib/use-form.ts';
import { sendVerificationEmail } from './api/send-verification-email.ts';
import { signUp } from './api/sign-up.ts';
import { CheckMail } from './components/check-mail.tsx';
import { Entrance } from './components/entrance.tsx';
import { NewPassword } from './password.ts';

const schema = z.object({ name: z.string().trim().min(1).max(120), email: z.email(), password: NewPassword });
const route = getRouteApi('/sign-up');

export function SignUpPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const [sentTo, setSentTo] = useState<string | undefined>(undefined);

  const form = useForm({
    schema,
    initial: { name: '', email: '', password: '' },
    submit: async (entries) => {
      await signUp({ ...entries, locale });
      await beginSession(queryClient);
      setSentTo(entries.email);
    },
  });

  if (sentTo !== undefined) {
    return (
      <CheckMail
        email={sentTo}
        purpose="verification"
        resend={sendVerificationEmail}
        onOtherAddress={() => setSentTo(undefined)}
      />
    );
  }

  return (
    <Entrance
      title={t('account:signUp.title')}
      lead={t('account:signUp.lead')}
      after={
        <>
          {t('account:signUp.haveAccount')}{' '}
          <Anchor to="/sign-in" search={search}>
            {t('account:signUp.signIn')}
          </Anchor>
        </>
      }
    >
      <Form handle={form.handle}>
        <TextField
          label={t('account:fields.name')}
          hint={t('account:fields.nameHint')}
          autoComplete="name"
          dir="auto"
          {...form.field('name')}
        />
        <TextField label={t('account:fields.email')} type="email" autoComplete="username" {...form.field('email')} />
        <PasswordField
          label={t('account:fields.password')}
          hint={t('account:fields.passwordHint')}
          autoComplete="new-password"
          {...form.field('password')}
        />
        <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
          {t('account:signUp.submit')}
        </Button>
        <Text size="sm" tone="quiet">
          {t('account:signUp.next')}
        </Text>
      </Form>
    </Entrance>
  );
}
