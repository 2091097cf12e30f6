import type { MatchRequestView } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconInboxOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Awaited,
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  Group,
  PageHeader,
  Sidebar,
  Stack,
} from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { usePageTitle } from '../../lib/use-page-title.ts';
import { matchRequestQuery } from './api/match-request.ts';
import { ContactCard } from './components/contact-card.tsx';
import { Deadline } from './components/deadline.tsx';
import { DeclineReasonView } from './components/decline-reason.tsx';
import { HiddenNote } from './components/hidden-note.tsx';
import { useOtherName } from './components/other-company.tsx';
import { RequestActions } from './components/request-actions.tsx';
import { RequestHistory } from './components/request-history.tsx';
import { RequestOpportunity } from './components/request-opportunity.tsx';
import { RequestStatus } from './components/request-status.tsx';
import { RequestSubject } from './components/request-subject.tsx';
import { TwoCompanies } from './components/two-companies.tsx';
import classes from './request.module.css';

const route = getRouteApi('/requests/$requestId');

export function RequestPage() {
  const { requestId } = route.useParams();
  const { data, error, refetch } = useQuery(matchRequestQuery(requestId));
  if (data) return <Request request={data} />;
  if (error instanceof ProblemError && error.isRefusal) return <NoSuchRequest />;
  return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="180px" />;
}

/** Also for a request of other companies: who is not a party cannot tell the two apart. */
function NoSuchRequest() {
  const { t } = useTranslation();
  usePageTitle(t('common:problem.notFound.title'));
  return (
    <EmptyState
      level={1}
      icon={<IconInboxOff size={36} stroke={1.5} />}
      title={t('common:problem.notFound.title')}
      detail={t('common:problem.notFound.detail')}
      actions={
        <ButtonLink to="/requests" variant="primary">
          {t('requests:detail.back')}
        </ButtonLink>
      }
    />
  );
}

function Request({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const name = useOtherName()(request);
  const isSent = request.direction === 'sent';
  const { opportunity } = request;
  const title =
    opportunity === null
      ? t(isSent ? 'requests:card.to' : 'requests:card.from', { company: name })
      : t(isSent ? 'requests:interest.to' : 'requests:interest.from', { company: name });
  return (
    <>
      <PageHeader
        title={title}
        parent={
          <Anchor to="/requests" search={isSent ? { box: 'sent' } : {}}>
            {t('requests:detail.back')}
          </Anchor>
        }
      />
      <Sidebar
        side="end"
        aside={
          <Stack gap="md">
            <TwoCompanies request={request} />
            <RequestHistory request={request} />
          </Stack>
        }
      >
        <Stack gap="md">
          {request.contact !== null && <ContactCard company={name} contact={request.contact} />}
          <Card as="section" padding="lg" tone={request.availableActions.includes('accept') ? 'attention' : 'plain'}>
            <Stack gap="md">
              <Group gap="xs">
                <RequestStatus request={request} />
                <Badge>{t(`enums:cooperationMode.${request.mode}`)}</Badge>
              </Group>
              {request.about !== null && <RequestSubject about={request.about} />}
              {opportunity !== null && <RequestOpportunity opportunity={opportunity} direction={request.direction} />}
              <Words
                label={opportunity === null ? t('requests:detail.message') : t('requests:interest.wanted')}
                words={request.message}
              />
              <Words label={t('requests:interest.unclear')} words={request.unclear} />
              <Words
                label={isSent ? t('requests:interest.aboutUs') : t('requests:interest.aboutThem')}
                words={request.aboutUs}
              />
              <DeclineReasonView request={request} />
              {request.status === 'pending' && <HiddenNote request={request} />}
              {request.status === 'pending' && <Deadline request={request} />}
              <RequestActions request={request} />
            </Stack>
          </Card>
        </Stack>
      </Sidebar>
    </>
  );
}

/** One of the texts of a request; nothing where it was not written. */
function Words({ label, words }: { label: string; words: string | null }) {
  if (words === null) return null;
  return (
    <div>
      <h2 className={classes['label']}>{label}</h2>
      <p dir="auto" className={classes['message']}>
        {words}
      </p>
    </div>
  );
}
