import { useTranslation } from 'react-i18next';
import { ListSkeleton, PageHeader } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { PasswordSection } from './components/password-section.tsx';
import { ProfileSection } from './components/profile-section.tsx';
import { SessionsSection } from './components/sessions-section.tsx';

export function AccountPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <>
      <PageHeader title={t('account:settings.title')} lead={t('account:settings.lead')} />
      {user ? (
        <>
          <ProfileSection user={user} />
          <PasswordSection />
          <SessionsSection />
        </>
      ) : (
        <ListSkeleton rows={3} rowHeight="200px" />
      )}
    </>
  );
}
