import type { OwnOpportunity } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindBadges } from '../../components/opportunity/index.ts';
import {
  Anchor,
  Awaited,
  Badge,
  Card,
  Group,
  PageHeader,
  Sidebar,
  Stack,
  Text,
  Title,
} from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { ownOpportunityQuery } from './api/own-opportunities.ts';
import { DeskRemarks } from './components/desk-remarks.tsx';
import { InterestPanel } from './components/interest-panel.tsx';
import { OpportunityActions } from './components/opportunity-actions.tsx';
import { OpportunityDates } from './components/opportunity-dates.tsx';
import { OpportunityPreview } from './components/opportunity-preview.tsx';
import { ReviewTimesLine } from './components/review-times-line.tsx';
import { statusTones } from './components/opportunity-row.tsx';
import { useStatusDetail } from './use-status-detail.ts';

const route = getRouteApi('/company/opportunities/$opportunityId');

/** One of the company's opportunities: where it stands, what the desk says, and what can be done. */
export function OwnOpportunityPage() {
  const { t } = useTranslation();
  const { opportunityId } = route.useParams();
  const { data: opportunity, error, refetch } = useQuery(ownOpportunityQuery(opportunityId));
  const title = useLocalised()(opportunity?.title);
  return (
    <>
      <PageHeader
        title={title?.text ?? t('ownOpportunities:untitled')}
        heading={
          <bdi lang={title?.lang} dir={title?.dir}>
            {title?.text ?? t('ownOpportunities:untitled')}
          </bdi>
        }
        parent={<Anchor to="/company/opportunities">{t('ownOpportunities:title')}</Anchor>}
      />
      {opportunity === undefined && <Awaited error={error} onRetry={() => void refetch()} rows={3} rowHeight="160px" />}
      {opportunity !== undefined && <Details opportunity={opportunity} />}
    </>
  );
}

function Details({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const statusDetail = useStatusDetail();
  const { status, type, direction, live, anonymous, lastReview, submittedAt } = opportunity;
  return (
    <Sidebar
      side="end"
      aside={
        <Stack>
          <InterestPanel opportunity={opportunity} />
          <OpportunityDates opportunity={opportunity} />
        </Stack>
      }
    >
      <Stack gap="lg">
        <Card as="section" aria-labelledby="opportunity-status">
          <Stack gap="sm">
            <Group gap="sm">
              <Title level={2} size={3} id="opportunity-status">
                {t('ownOpportunities:status')}
              </Title>
              <Badge tone={statusTones[status]}>{t(`enums:opportunityStatus.${status}`)}</Badge>
              {live && status !== 'published' && <Badge tone="good">{t('ownOpportunities:list.live')}</Badge>}
              <KindBadges type={type} direction={direction} />
              {anonymous && (
                <Badge icon={<IconEyeOff size={14} aria-hidden />}>{t('ownOpportunities:anonymous.short')}</Badge>
              )}
            </Group>
            <Text>{statusDetail(opportunity)}</Text>
            {status === 'submitted' && submittedAt !== null && (
              <Text tone="quiet">
                {t('ownOpportunities:times.since', { when: format.relative(submittedAt) })}{' '}
                <ReviewTimesLine times={opportunity.reviewTimes} />
              </Text>
            )}
            {live && status !== 'published' && <Text tone="quiet">{t('ownOpportunities:liveDetail')}</Text>}
            <OpportunityActions opportunity={opportunity} />
          </Stack>
        </Card>
        {lastReview !== null && <DeskRemarks review={lastReview} />}
        <section aria-labelledby="opportunity-preview">
          <Stack gap="sm">
            <Title level={2} size={3} id="opportunity-preview">
              {t('ownOpportunities:preview.copy')}
            </Title>
            <OpportunityPreview opportunity={opportunity} />
          </Stack>
        </section>
      </Stack>
    </Sidebar>
  );
}
