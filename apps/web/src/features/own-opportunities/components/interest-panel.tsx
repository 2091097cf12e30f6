import type { OwnOpportunity } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, Notice, Stack, Switch, Text, Title } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { usePermission } from '../../../lib/session.ts';
import { useOpenForInterest } from '../api/own-opportunities.ts';

/** How many companies are interested, whether more may say so, and which ones would fit. */
export function InterestPanel({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const mayEdit = usePermission('opportunity:edit');
  const mayRank = usePermission('opportunity:rank');
  const change = useOpenForInterest(opportunity.id);
  const { interests, live, open } = opportunity;
  const count = interests.pending + interests.accepted;
  return (
    <Card as="section" tone={interests.pending > 0 ? 'attention' : 'plain'} aria-labelledby="opportunity-interests">
      <Stack gap="sm">
        <Title level={2} size={4} id="opportunity-interests">
          {t('ownOpportunities:interests.title')}
        </Title>
        {count === 0 ? (
          <Text tone="quiet">{t(live ? 'ownOpportunities:interests.none' : 'ownOpportunities:interests.notLive')}</Text>
        ) : (
          <>
            <Text>{t('ownOpportunities:interests.pending', { count: interests.pending })}</Text>
            <Text>{t('ownOpportunities:interests.accepted', { count: interests.accepted })}</Text>
            <div>
              <ButtonLink
                to="/requests"
                search={{ opportunity: opportunity.id }}
                size="sm"
                variant={interests.pending > 0 ? 'attention' : 'secondary'}
              >
                {t('ownOpportunities:interests.see')}
              </ButtonLink>
            </div>
          </>
        )}
        {live && mayEdit && (
          <Switch
            label={t('ownOpportunities:interests.open')}
            hint={t(open ? 'ownOpportunities:interests.openHint' : 'ownOpportunities:interests.closedHint')}
            value={open}
            disabled={change.isPending}
            onChange={(next) => change.mutate(next)}
          />
        )}
        {live && mayRank && (
          <div>
            <ButtonLink
              to="/company/opportunities/$opportunityId/companies"
              params={{ opportunityId: opportunity.id }}
              size="sm"
            >
              {t('ownOpportunities:interests.companies')}
            </ButtonLink>
          </div>
        )}
        {change.error !== null && (
          <Notice tone="attention" live>
            {problemText(change.error).title}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
