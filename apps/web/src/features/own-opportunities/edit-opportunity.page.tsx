import { isOpportunityEditable } from '@karakoram/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Anchor, Awaited, ButtonLink, Notice, PageHeader } from '../../components/ui/index.ts';
import { usePermission } from '../../lib/session.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { ownOpportunityQuery } from './api/own-opportunities.ts';
import { OpportunityEditor } from './components/opportunity-editor.tsx';
import { useStatusDetail } from './use-status-detail.ts';

const route = getRouteApi('/company/opportunities/$opportunityId/edit');

/** The form of one opportunity. */
export function EditOpportunityPage() {
  const { t } = useTranslation();
  const statusDetail = useStatusDetail();
  const { opportunityId } = route.useParams();
  const mayEdit = usePermission('opportunity:edit');
  const { data: opportunity, error, refetch } = useQuery(ownOpportunityQuery(opportunityId));
  const title = useLocalised()(opportunity?.title)?.text ?? t('ownOpportunities:untitled');
  return (
    <>
      <PageHeader
        title={t('ownOpportunities:editor.title')}
        lead={opportunity === undefined ? undefined : <bdi>{title}</bdi>}
        parent={
          <Anchor to="/company/opportunities/$opportunityId" params={{ opportunityId }}>
            {t('ownOpportunities:editor.parent')}
          </Anchor>
        }
      />
      {opportunity === undefined && <Awaited error={error} onRetry={() => void refetch()} rows={4} rowHeight="96px" />}
      {opportunity !== undefined &&
        (mayEdit && isOpportunityEditable(opportunity.status) ? (
          // Another type is another form.
          <OpportunityEditor
            key={`${opportunity.id} ${opportunity.type} ${opportunity.direction}`}
            opportunity={opportunity}
          />
        ) : (
          <Notice
            title={t('ownOpportunities:editor.locked')}
            actions={
              <ButtonLink to="/company/opportunities/$opportunityId" params={{ opportunityId }}>
                {t('ownOpportunities:editor.back')}
              </ButtonLink>
            }
          >
            {mayEdit ? statusDetail(opportunity) : t('ownOpportunities:viewer')}
          </Notice>
        ))}
    </>
  );
}
