import type { OpportunityReviewCase } from '@karakoram/contracts';
import { directionOf } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReaderName } from '../../../components/company/index.ts';
import { CaseBadges, CaseLayout, NextCaseButton } from '../../../components/review/index.ts';
import { Anchor, Badge, ButtonLink, LanguageTag, Notice, PageHeader } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { completeScores, useEntered } from '../use-entered.ts';
import { Changes } from './changes.tsx';
import { Checklist } from './checklist.tsx';
import { Claims } from './claims.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { FirstReading } from './first-reading.tsx';
import { Hints } from './hints.tsx';
import { History } from './history.tsx';
import { StatusBadge } from './status-badge.tsx';

export function CaseView({ opportunity }: { opportunity: OpportunityReviewCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const entered = useEntered(opportunity.id);
  const title = useLocalised()(opportunity.title);
  const { company, firstReading, nextId, availableDecisions } = opportunity;
  const name = title?.text ?? t('opportunityReview:untitled');
  const isScorable = availableDecisions.includes('publish') || availableDecisions.includes('second_reading');
  // Whoever scores after another does so by themselves; then both can be compared.
  const compared = completeScores(entered.scores) === undefined ? null : (firstReading?.scores ?? null);
  return (
    <>
      <PageHeader
        title={name}
        heading={
          title === undefined ? (
            name
          ) : (
            <bdi lang={title.lang} dir={directionOf(title.locale)}>
              {title.text}
            </bdi>
          )
        }
        parent={
          <Anchor to="/desk/opportunities">
            {t('desk:title')} · {t('desk:tab.opportunities')}
          </Anchor>
        }
        lead={
          <>
            <Anchor to="/desk/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
              <ReaderName names={company.names} />
            </Anchor>
            <CaseBadges>
              {title?.isForeign === true && <LanguageTag locale={title.locale} />}
              <StatusBadge status={opportunity.status} />
              <Badge>{t(`enums:opportunityType.${opportunity.type}`)}</Badge>
              <Badge>{t(`enums:opportunityDirection.${opportunity.direction}`)}</Badge>
              <Badge>{t(`enums:country.${company.country}`)}</Badge>
              {opportunity.anonymous && <Badge tone="attention">{t('opportunityReview:anonymous')}</Badge>}
              {opportunity.live && <Badge tone="good">{t('opportunityReview:live')}</Badge>}
              {opportunity.submittedAt !== null && (
                <span title={format.clocks(opportunity.submittedAt, { withDate: true })}>
                  {t('opportunityReview:case.submittedAt', { when: format.relative(opportunity.submittedAt) })}
                </span>
              )}
            </CaseBadges>
          </>
        }
        actions={
          <>
            {opportunity.live && (
              <ButtonLink
                to="/opportunities/$opportunityId"
                params={{ opportunityId: opportunity.id }}
                icon={<IconExternalLink size={18} className="k-flip" aria-hidden />}
              >
                {t('desk:case.publicPage')}
              </ButtonLink>
            )}
            {nextId !== null && (
              <NextCaseButton
                onNext={() =>
                  void navigate({ to: '/desk/opportunities/$opportunityId', params: { opportunityId: nextId } })
                }
              />
            )}
          </>
        }
      />
      <CaseLayout decision={<DecisionPanel opportunity={opportunity} title={name} entered={entered} />}>
        {company.status !== 'approved' && (
          <Notice
            tone="attention"
            title={t('opportunityReview:case.companyStatus', { status: t(`enums:companyStatus.${company.status}`) })}
          >
            {t('opportunityReview:case.companyNotApproved')}
          </Notice>
        )}
        {firstReading !== null && <FirstReading reading={firstReading} />}
        <Hints hints={opportunity.hints} duplicates={opportunity.duplicates} />
        {opportunity.before !== null && <Changes opportunity={opportunity} before={opportunity.before} />}
        <Claims opportunity={opportunity} />
        {isScorable && <Checklist scores={entered.scores} onScore={entered.score} compared={compared} />}
        <History history={opportunity.history} />
      </CaseLayout>
    </>
  );
}
