import { useTranslation } from 'react-i18next';
import { Anchor } from '../../components/ui/index.ts';
import { requestPasswordReset } from './api/request-password-reset.ts';
import { MailLinkForm } from './components/mail-link-form.tsx';

export function ForgotPasswordPage() {
  const { t } = useTranslation();
  return (
    <MailLinkForm
      title={t('account:forgot.title')}
      lead={t('account:forgot.lead')}
      submitLabel={t('account:forgot.submit')}
      after={<Anchor to="/sign-in">{t('account:forgot.back')}</Anchor>}
      purpose="reset"
      send={requestPasswordReset}
    />
  );
}
