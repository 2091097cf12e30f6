import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Anchor, Button, Checkbox, Form, Notice, PasswordField, Stack, TextField } from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { beginSession } from '../../lib/session.ts';
import { useForm } from '../../lib/use-form.ts';
import { sendVerificationEmail } from './api/send-verification-email.ts';
import { signIn } from './api/sign-in.ts';
import { CheckMail } from './components/check-mail.tsx';
import { Entrance } from './components/entrance.tsx';
import { landingPath } from './landing.ts';
import classes from './sign-in.module.css';

const schema = z.object({ email: z.email(), password: z.string().min(1), rememberMe: z.boolean() });
const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation();
  const { redirect, changed } = route.useSearch();
  const { history } = useRouter();
  const queryClient = useQueryClient();
  const [unverified, setUnverified] = useState<string | undefined>(undefined);

  const form = useForm({
    schema,
    initial: { email: '', password: '', rememberMe: true },
    submit: async (credentials) => {
      try {
        await signIn(credentials);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'EMAIL_NOT_VERIFIED') throw error;
        // The API has sent another link with its refusal.
        setUnverified(credentials.email);
        return;
      }
      const session = await beginSession(queryClient);
      history.push(redirect ?? landingPath(session));
    },
  });

  if (unverified !== undefined) {
    return (
      <CheckMail
        email={unverified}
        purpose="verification"
        resend={sendVerificationEmail}
        onOtherAddress={() => setUnverified(undefined)}
      />
    );
  }

  return (
    <Entrance
      title={t('account:signIn.title')}
      after={
        <>
          {t('account:signIn.noAccount')}{' '}
          <Anchor to="/sign-up" search={redirect === undefined ? {} : { redirect }}>
            {t('account:signIn.signUp')}
          </Anchor>
        </>
      }
    >
      <Stack gap="md">
        {changed === true && <Notice tone="good" title={t('account:signIn.passwordChanged')} />}
        {redirect !== undefined && <Notice>{t('account:signIn.required')}</Notice>}
        <Form
          handle={form.handle}
          explain={(problem) =>
            problem.code === 'CREDENTIALS_WRONG' ? t('account:problem.wrongCredentials') : undefined
          }
        >
          <TextField label={t('account:fields.email')} type="email" autoComplete="username" {...form.field('email')} />
          <PasswordField
            label={t('account:fields.password')}
            autoComplete="current-password"
            {...form.field('password')}
          />
          <div className={classes['line']}>
            <Checkbox label={t('account:fields.remember')} {...form.field('rememberMe')} />
            <Anchor to="/forgot-password">{t('account:signIn.forgot')}</Anchor>
          </div>
          <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
            {t('account:signIn.submit')}
          </Button>
        </Form>
      </Stack>
    </Entrance>
  );
}
