import type { RunProgrammeCard } from '@karakoram/contracts';
import { programmeStatuses } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  ButtonLink,
  DataTable,
  EmptyState,
  ListSkeleton,
  PagedList,
  PageHeader,
  Select,
  Stack,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { runProgrammesQuery } from '../api/run-programmes.ts';
import { PhaseBadge } from '../components/phase-badge.tsx';
import classes from '../programmes.module.css';
import { runProgrammesSearch } from '../programmes.search.ts';

const route = getRouteApi('/desk/programmes');

/** The programmes that the reader runs, drafts included. */
export function RunProgrammesPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { status } = route.useSearch();
  const pages = useInfiniteQuery(runProgrammesQuery(status));
  return (
    <>
      <PageHeader
        title={t('runProgrammes:title')}
        lead={t('runProgrammes:lead')}
        parent={<Anchor to="/desk">{t('common:navigation.desk')}</Anchor>}
        actions={
          <ButtonLink to="/desk/programmes/new" variant="primary" icon={<IconPlus size={18} aria-hidden />}>
            {t('runProgrammes:create')}
          </ButtonLink>
        }
      />
      <Stack>
        <div className={classes['filter']}>
          <Select
            label={t('runProgrammes:status')}
            placeholder={t('runProgrammes:anyStatus')}
            options={programmeStatuses.map((value) => ({ value, label: t(`runProgrammes:statusName.${value}`) }))}
            value={status ?? null}
            onChange={(chosen) => void navigate({ search: runProgrammesSearch({ status: chosen }) })}
            clearable
            optional="unmarked"
          />
        </div>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={5} rowHeight="56px" />}
          empty={<EmptyState level={2} title={t('runProgrammes:empty')} detail={t('runProgrammes:emptyDetail')} />}
        >
          {(programmes) => <ProgrammeTable programmes={programmes} />}
        </PagedList>
      </Stack>
    </>
  );
}

function ProgrammeTable({ programmes }: { programmes: readonly RunProgrammeCard[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  return (
    <DataTable
      caption={t('runProgrammes:title')}
      rows={programmes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('runProgrammes:column.title'),
          isRowHeader: true,
          cell: ({ id, title }) => (
            <Anchor to="/desk/programmes/$programmeId" params={{ programmeId: id }}>
              <bdi>{localised(title)?.text ?? t('runProgrammes:untitled')}</bdi>
            </Anchor>
          ),
        },
        {
          key: 'when',
          header: t('runProgrammes:column.when'),
          cell: ({ startsAt }) => format.clocks(startsAt, { withDate: true }),
        },
        {
          key: 'phase',
          header: t('runProgrammes:column.phase'),
          cell: ({ phase }) => <PhaseBadge phase={phase} />,
        },
        {
          key: 'seats',
          header: t('runProgrammes:column.seats'),
          cell: ({ taken, capacity, waiting }) =>
            t(waiting === 0 ? 'runProgrammes:taken' : 'runProgrammes:waitingToo', { taken, capacity, waiting }),
        },
      ]}
    />
  );
}
