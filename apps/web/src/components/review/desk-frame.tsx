import type { Country } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  IconBooks,
  IconBuilding,
  IconBulb,
  IconCalendarEvent,
  IconChartBubble,
  IconClipboardList,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { ButtonLink, Group, PageHeader, SegmentedControl, Tabs } from '../ui/index.ts';
import { deskQueueQuery } from './api/desk-queue.ts';
import { opportunityQueueQuery } from './api/opportunity-queue.ts';

interface DeskFrameProps {
  tab: 'queue' | 'opportunities' | 'companies';
  /** Both desks, for who sits on both, where it is left out. */
  country: Country | undefined;
  onCountry: (country: Country | undefined) => void;
  children: ReactNode;
}

/** What the pages of the desk have in common: the way from one to the other, and how much waits in each. */
export function DeskFrame({ tab, country, onCountry, children }: DeskFrameProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const navigate = useNavigate();
  const companies = useInfiniteQuery(deskQueueQuery(country));
  const opportunities = useInfiniteQuery(opportunityQueueQuery({ country, status: 'submitted' }));
  const ofCountry = country === undefined ? {} : { country };
  return (
    <>
      <PageHeader
        title={t('desk:title')}
        lead={t('desk:lead')}
        actions={
          <Group gap="sm">
            {user?.platformRole === 'administrator' && (
              <SegmentedControl
                label={t('desk:country.label')}
                value={country ?? 'both'}
                onChange={(chosen) => onCountry(chosen === 'both' ? undefined : chosen)}
                options={[
                  { value: 'both', label: t('desk:country.both') },
                  { value: 'CN', label: t('desk:country.CN') },
                  { value: 'PK', label: t('desk:country.PK') },
                ]}
              />
            )}
            <ButtonLink to="/desk/programmes" icon={<IconCalendarEvent size={18} aria-hidden />}>
              {t('runProgrammes:title')}
            </ButtonLink>
            <ButtonLink to="/desk/resources" icon={<IconBooks size={18} aria-hidden />}>
              {t('library:title')}
            </ButtonLink>
            <ButtonLink to="/desk/demand" icon={<IconChartBubble size={18} aria-hidden />}>
              {t('demand:link')}
            </ButtonLink>
          </Group>
        }
      />
      <Tabs
        label={t('desk:view')}
        value={tab}
        onChange={(chosen) => {
          if (chosen === 'opportunities') void navigate({ to: '/desk/opportunities', search: ofCountry });
          else
            void navigate({
              to: '/desk',
              search: { ...ofCountry, ...(chosen === 'companies' ? { tab: chosen } : {}) },
            });
        }}
        tabs={[
          {
            value: 'queue',
            label: t('desk:tab.queue'),
            icon: <IconClipboardList size={18} aria-hidden />,
            count: companies.data?.pages[0]?.waiting ?? 0,
          },
          {
            value: 'opportunities',
            label: t('desk:tab.opportunities'),
            icon: <IconBulb size={18} aria-hidden />,
            count: opportunities.data?.pages[0]?.waiting ?? 0,
          },
          { value: 'companies', label: t('desk:tab.companies'), icon: <IconBuilding size={18} aria-hidden /> },
        ]}
      >
        {children}
      </Tabs>
    </>
  );
}
