import type { Session } from '@karakoram/contracts';
import type { CompanyStatus } from '@karakoram/domain';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, EmptyState } from '../../../components/ui/index.ts';

type Why = 'noCompany' | 'draft' | 'waiting' | 'unlisted' | 'staff';

const whyByStatus = {
  draft: 'draft',
  changes_requested: 'draft',
  submitted: 'waiting',
  // An approved company without the right to read has just been approved: its session is about to say so.
  approved: 'waiting',
  rejected: 'unlisted',
  suspended: 'unlisted',
  archived: 'unlisted',
} as const satisfies Record<CompanyStatus, Why>;

/** Why there are no suggestions for this reader yet, and what to do about it. */
export function ClosedList({ user }: { user: NonNullable<Session['user']> }) {
  const { t } = useTranslation();
  const why = whyOf(user);
  return (
    <EmptyState
      icon={<IconSparkles size={36} stroke={1.5} />}
      title={t(`suggestions:closed.${why}`)}
      detail={t(`suggestions:closed.${why}Detail`)}
      actions={<NextStep why={why} />}
    />
  );
}

function whyOf({ membership, platformRole }: NonNullable<Session['user']>): Why {
  if (membership !== null) return whyByStatus[membership.companyStatus];
  return platformRole === null ? 'noCompany' : 'staff';
}

function NextStep({ why }: { why: Why }) {
  const { t } = useTranslation();
  switch (why) {
    case 'noCompany':
      return (
        <ButtonLink to="/company" variant="primary">
          {t('suggestions:closed.introduce')}
        </ButtonLink>
      );
    case 'draft':
      return (
        <ButtonLink to="/company/profile" variant="primary">
          {t('suggestions:closed.complete')}
        </ButtonLink>
      );
    case 'unlisted':
      return <ButtonLink to="/company">{t('suggestions:closed.toCompany')}</ButtonLink>;
    case 'waiting':
    case 'staff':
      return <ButtonLink to="/directory">{t('suggestions:empty.toDirectory')}</ButtonLink>;
  }
}
