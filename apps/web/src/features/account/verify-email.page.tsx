import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button, ButtonLink, Form, TextField } from '../../components/ui/index.ts';
import { sessionQuery, useSession } from '../../lib/session.ts';
import { useForm } from '../../lib/use-form.ts';
import { sendVerificationEmail } from './api/send-verification-email.ts';
import { CheckMail } from './components/check-mail.tsx';
import { Entrance } from './components/entrance.tsx';
import { landingPath } from './landing.ts';

const schema = z.object({ email: z.email() });
const route = getRouteApi('/verify-email');

/** Where the link in the mail ends up: the API has already used it. */
export function VerifyEmailPage() {
  const { error } = route.useSearch();
  return error === undefined ? <Verified /> : <LinkFailed />;
}

function Verified() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const session = useSession();
  // A confirmed address may have signed the person in, and opens what was closed before.
  useEffect(() => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }), [queryClient]);
  return (
    <Entrance title={t('account:verify.done')} lead={t('account:verify.doneDetail')}>
      {session.user ? (
        <ButtonLink to={landingPath(session)} variant="primary" size="lg" fullWidth>
          {t('account:verify.continue')}
        </ButtonLink>
      ) : (
        <ButtonLink to="/sign-in" variant="primary" size="lg" fullWidth>
          {t('account:verify.signIn')}
        </ButtonLink>
      )}
    </Entrance>
  );
}

function LinkFailed() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string | undefined>(undefined);
  const form = useForm({
    schema,
    initial: { email: '' },
    submit: async ({ email }) => {
      await sendVerificationEmail(email);
      setSentTo(email);
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
    <Entrance title={t('account:verify.failed')} lead={t('account:verify.failedDetail')}>
      <Form handle={form.handle}>
        <TextField label={t('account:fields.email')} type="email" autoComplete="username" {...form.field('email')} />
        <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
          {t('account:verify.send')}
        </Button>
      </Form>
    </Entrance>
  );
}
