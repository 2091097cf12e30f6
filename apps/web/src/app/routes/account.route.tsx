import { createLazyRoute } from '@tanstack/react-router';
import { AccountPage } from '../../features/account/account.page.tsx';
import { NotificationPreferences } from '../../features/notifications/components/preferences.tsx';

export const Route = createLazyRoute('/account')({ component: AccountRoute });

/** Puts together what features may not know of each other: the account, and what its holder is told. */
function AccountRoute() {
  return <AccountPage notifications={<NotificationPreferences />} />;
}
