import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSkeleton, PageHeader } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { PasswordSection } from './components/password-section.tsx';
import { ProfileSection } from './components/profile-section.tsx';
import { SessionsSection } from './components/sessions-section.tsx';
import { SettingsSection } from './components/settings-section.tsx';

/** `notifications` is where the reader chooses what they are told. */
export function AccountPage({ notifications }: { notifications: ReactNode }) {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <>
      <PageHeader title={t('account:settings.title')} lead={t('account:settings.lead')} />
      {user ? (
        <>
          <ProfileSection user={user} />
          <div id="notifications">
            <SettingsSection title={t('notifications:preferences.title')} lead={t('notifications:preferences.lead')}>
              {notifications}
            </SettingsSection>
          </div>
          <PasswordSection />
          <SessionsSection />
        </>
      ) : (
        <ListSkeleton rows={3} rowHeight="200px" />
      )}
    </>
  );
}
