import type { OwnRegistration } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Badge,
  ButtonLink,
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  Stack,
} from '../../../components/ui/index.ts';
import { ownRegistrationsQuery } from '../api/programmes.ts';
import { ProgrammeCardView } from './programme-card.tsx';

/** What the reader's company registered for, the latest first. */
export function OwnRegistrations() {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(ownRegistrationsQuery);
  if (data === undefined) {
    return error === null ? (
      <ListSkeleton rows={3} rowHeight="160px" />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={<IconCalendarCheck size={36} stroke={1.5} />}
        title={t('programmes:empty.own')}
        detail={t('programmes:empty.ownDetail')}
        actions={
          <ButtonLink to="/programmes" variant="primary">
            {t('programmes:tab.upcoming')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <Stack>
      <Stack as="ul">
        {entries.map(({ programme, registration }) => (
          <ProgrammeCardView
            key={registration.id}
            programme={programme}
            own={<RegistrationBadge registration={registration} />}
          />
        ))}
      </Stack>
      <LoadMore
        shown={entries.length}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
    </Stack>
  );
}

function RegistrationBadge({ registration: { status, place } }: { registration: OwnRegistration }) {
  const { t } = useTranslation();
  return (
    <Badge tone={status === 'registered' ? 'good' : status === 'waiting' ? 'attention' : 'neutral'}>
      {t(`programmes:registration.${status}`, { place: place ?? 0 })}
    </Badge>
  );
}
