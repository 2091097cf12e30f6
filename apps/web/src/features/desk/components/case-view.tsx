import type { ReviewCase } from '@karakoram/contracts';
import { isCompanyPublic } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  InventedBadge,
  OwnName,
  ReaderName,
  VerificationBadge,
  useReaderName,
} from '../../../components/company/index.ts';
import { CaseBadges, CaseLayout, NextCaseButton } from '../../../components/review/index.ts';
import { Anchor, Badge, ButtonLink, PageHeader } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { PendingChange } from './pending-change.tsx';
import { Checks } from './checks.tsx';
import { Claims } from './claims.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { History } from './history.tsx';
import { Members } from './members.tsx';
import { StatusBadge } from './status-badge.tsx';

export function CaseView({ reviewCase }: { reviewCase: ReviewCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const readerName = useReaderName();
  const { company, change, nextCompanyId } = reviewCase;
  const name = readerName(company.names) || t('desk:nameless');

  const toNext = (): void => {
    if (nextCompanyId !== null) {
      void navigate({ to: '/desk/companies/$companyId', params: { companyId: nextCompanyId } });
    }
  };

  return (
    <>
      <PageHeader
        title={name}
        heading={readerName(company.names) === '' ? name : <ReaderName names={company.names} />}
        parent={<Anchor to="/desk">{t('desk:title')}</Anchor>}
        lead={
          <>
            <OwnName names={company.names} country={company.country} />
            <CaseBadges>
              <StatusBadge status={company.status} />
              <Badge>{t(`enums:country.${company.country}`)}</Badge>
              <VerificationBadge level={company.verification} />
              {company.invented && <InventedBadge />}
              <span>
                {company.submittedAt === null
                  ? t('desk:case.createdAt', { date: format.date(company.createdAt) })
                  : t('desk:case.submittedAt', { when: format.relative(company.submittedAt) })}
                {company.approvedAt !== null && (
                  <> · {t('desk:case.approvedAt', { date: format.date(company.approvedAt) })}</>
                )}
              </span>
            </CaseBadges>
          </>
        }
        actions={
          <>
            {isCompanyPublic(company.status) && (
              <ButtonLink
                to="/companies/$companyId"
                params={{ companyId: company.id }}
                icon={<IconExternalLink size={18} className="k-flip" aria-hidden />}
              >
                {t('desk:case.publicPage')}
              </ButtonLink>
            )}
            {nextCompanyId !== null && <NextCaseButton onNext={toNext} />}
          </>
        }
      />
      <CaseLayout decision={<DecisionPanel reviewCase={reviewCase} name={name} />}>
        {change !== null && <PendingChange company={company} change={change} />}
        <Checks reviewCase={reviewCase} />
        <Claims reviewCase={reviewCase} />
        <Members members={reviewCase.members} />
        <History history={reviewCase.history} />
      </CaseLayout>
    </>
  );
}
