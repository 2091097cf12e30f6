import type { OwnRegistration } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge, ButtonLink, EmptyState, ListSkeleton, PagedList, Stack } from '../../../components/ui/index.ts';
import { ownRegistrationsQuery } from '../api/programmes.ts';
import { ProgrammeCardView } from './programme-card.tsx';

/** What the reader's company registered for, the latest first. */
export function OwnRegistrations() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(ownRegistrationsQuery);
  return (
    <Stack>
      <PagedList
        pages={pages}
        skeleton={<ListSkeleton rows={3} rowHeight="160px" />}
        empty={
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
        }
      >
        {(entries) => (
          <Stack as="ul">
            {entries.map(({ programme, registration }) => (
              <ProgrammeCardView
                key={registration.id}
                programme={programme}
                own={<RegistrationBadge registration={registration} />}
              />
            ))}
          </Stack>
        )}
      </PagedList>
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
