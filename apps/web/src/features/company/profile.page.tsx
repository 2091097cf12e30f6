import { isCompanyEditable } from '@karakoram/domain';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Anchor, ButtonLink, ErrorState, ListSkeleton, Notice, PageHeader } from '../../components/ui/index.ts';
import { usePermission, useSession } from '../../lib/session.ts';
import { useOwnCompany } from './api/own-company.ts';
import { ProfileEditor } from './components/profile-editor.tsx';
import { useStatusDetail } from './use-status-detail.ts';

export function ProfilePage() {
  const { t } = useTranslation();
  const statusDetail = useStatusDetail();
  const { user, isKnown } = useSession();
  const mayEdit = usePermission('company:edit');
  const hasCompany = Boolean(user?.membership);
  const { data: company, error, refetch } = useOwnCompany(hasCompany);

  if (isKnown && user !== null && !hasCompany) return <Navigate to="/company" replace />;
  return (
    <>
      <PageHeader
        title={t('company:editor.title')}
        parent={<Anchor to="/company">{t('company:editor.parent')}</Anchor>}
      />
      {company === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {company === undefined && error === null && <ListSkeleton rows={4} rowHeight="96px" />}
      {company !== undefined &&
        (mayEdit && isCompanyEditable(company.status) ? (
          <ProfileEditor key={company.id} company={company} />
        ) : (
          <Notice
            title={t('company:editor.locked')}
            actions={<ButtonLink to="/company">{t('company:editor.back')}</ButtonLink>}
          >
            {mayEdit ? statusDetail(company) : t('company:overview.viewer')}
          </Notice>
        ))}
    </>
  );
}
