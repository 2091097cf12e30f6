import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconBooks, IconBuilding, IconCalendarEvent, IconClipboardList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Group, PageHeader, SegmentedControl, Tabs } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { deskQueueQuery } from './api/desk-queue.ts';
import { CompanyList } from './components/company-list.tsx';
import { Queue } from './components/queue.tsx';
import { deskSearch } from './desk.search.ts';

const route = getRouteApi('/desk');

export function DeskPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { tab = 'queue', country } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useInfiniteQuery(deskQueueQuery(country));
  const sitsOnBothDesks = user?.platformRole === 'administrator';
  return (
    <>
      <PageHeader
        title={t('desk:title')}
        lead={t('desk:lead')}
        actions={
          <Group gap="xs">
            <ButtonLink to="/desk/programmes" icon={<IconCalendarEvent size={18} aria-hidden />}>
              {t('runProgrammes:title')}
            </ButtonLink>
            <ButtonLink to="/desk/resources" icon={<IconBooks size={18} aria-hidden />}>
              {t('library:title')}
            </ButtonLink>
            {sitsOnBothDesks && (
              <SegmentedControl
                label={t('desk:country.label')}
                value={country ?? 'both'}
                onChange={(chosen) => void navigate({ search: (before) => deskSearch({ ...before, country: chosen }) })}
                options={[
                  { value: 'both', label: t('desk:country.both') },
                  { value: 'CN', label: t('desk:country.CN') },
                  { value: 'PK', label: t('desk:country.PK') },
                ]}
              />
            )}
          </Group>
        }
      />
      <Tabs
        label={t('desk:view')}
        value={tab}
        onChange={(chosen) => void navigate({ search: deskSearch({ tab: chosen, country }) })}
        tabs={[
          {
            value: 'queue',
            label: t('desk:tab.queue'),
            icon: <IconClipboardList size={18} aria-hidden />,
            count: data?.pages[0]?.waiting ?? 0,
          },
          { value: 'companies', label: t('desk:tab.companies'), icon: <IconBuilding size={18} aria-hidden /> },
        ]}
      >
        {tab === 'queue' ? (
          <Queue country={country} showsCountry={sitsOnBothDesks && country === undefined} />
        ) : (
          <CompanyList />
        )}
      </Tabs>
    </>
  );
}
