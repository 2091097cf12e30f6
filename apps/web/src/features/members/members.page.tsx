import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Anchor, PageHeader, Stack } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { InvitationList } from './components/invitation-list.tsx';
import { InviteForm } from './components/invite-form.tsx';
import { MemberList } from './components/member-list.tsx';

export function MembersPage() {
  const { t } = useTranslation();
  const { user, isKnown } = useSession();
  if (isKnown && user !== null && user.membership === null) return <Navigate to="/company" replace />;
  const isOwner = user?.membership?.role === 'owner';
  return (
    <>
      <PageHeader
        title={t('members:title')}
        lead={t('members:lead')}
        parent={<Anchor to="/company">{t('company:editor.parent')}</Anchor>}
      />
      <Stack gap="xl">
        <MemberList isOwner={isOwner} />
        {isOwner && <InviteForm />}
        <InvitationList isOwner={isOwner} />
      </Stack>
    </>
  );
}
