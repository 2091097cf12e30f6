import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ui/index.ts';
import { sessionQuery, useSession } from '../../lib/session.ts';
import { sendVerificationEmail } from './api/send-verification-email.ts';
import { Entrance } from './components/entrance.tsx';
import { MailLinkForm } from './components/mail-link-form.tsx';
import { landingPath } from './landing.ts';

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
  return (
    <MailLinkForm
      title={t('account:verify.failed')}
      lead={t('account:verify.failedDetail')}
      submitLabel={t('account:verify.send')}
      purpose="verification"
      send={sendVerificationEmail}
    />
  );
}
