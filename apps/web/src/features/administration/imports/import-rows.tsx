import { importOutcomes, type ImportProblem, type ImportRunDetails } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Badge,
  DataTable,
  DownloadLink,
  EmptyState,
  ListSkeleton,
  PagedList,
  Select,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { path } from '../../../lib/api-client.ts';
import { useFormat } from '../../../lib/format.ts';
import { importRunSearch } from '../administration.search.ts';
import { importRowsQuery } from '../api/imports.ts';
import { problemName } from './problem-names.ts';
import classes from './imports.module.css';

const route = getRouteApi('/administration/imports/$runId');

/** Every row of the file with what becomes of it and why. */
export function ImportRows({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(importRowsQuery(run.id, run.status, search));
  const total = search.outcome === undefined ? run.totalRows : run.outcomes[search.outcome];
  return (
    <Stack>
      <Title level={2} size={3}>
        {t('imports:rows')}
      </Title>
      <div className={classes['bar']}>
        <Select
          label={t('imports:filter')}
          placeholder={t('imports:anyOutcome')}
          optional="unmarked"
          clearable
          value={search.outcome ?? null}
          onChange={(outcome) =>
            void navigate({
              search: (before) => importRunSearch({ ...before, outcome }),
              replace: true,
              resetScroll: false,
            })
          }
          options={importOutcomes.map((outcome) => ({ value: outcome, label: t(`imports:outcome.${outcome}`) }))}
        />
        {run.outcomes.reject > 0 && (
          <DownloadLink
            href={`/api/v1${path`/imports/${run.id}/rejected.csv`}`}
            icon={<IconDownload size={18} aria-hidden />}
          >
            {t('imports:rejectedCsv')}
          </DownloadLink>
        )}
      </div>
      <PagedList
        pages={pages}
        total={total}
        skeleton={<ListSkeleton rows={8} rowHeight="44px" />}
        empty={<EmptyState level={3} title={t('imports:noRows')} detail={t('imports:noRowsDetail')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('imports:rows')}
            rows={rows}
            rowKey={({ line }) => String(line)}
            columns={[
              {
                key: 'name',
                header: t('imports:name'),
                isRowHeader: true,
                cell: ({ name, companyId }) =>
                  name === null ? (
                    <Text as="span" tone="quiet">
                      {t('imports:noName')}
                    </Text>
                  ) : companyId === null ? (
                    <bdi>{name}</bdi>
                  ) : (
                    <Anchor to="/desk/companies/$companyId" params={{ companyId }}>
                      <bdi>{name}</bdi>
                    </Anchor>
                  ),
              },
              { key: 'line', header: t('imports:line'), align: 'end', cell: ({ line }) => format.number(line) },
              {
                key: 'outcome',
                header: t('imports:outcomeColumn'),
                cell: ({ outcome }) =>
                  outcome !== null && (
                    <Badge tone={outcome === 'reject' ? 'attention' : outcome === 'create' ? 'good' : 'neutral'}>
                      {t(`imports:outcome.${outcome}`)}
                    </Badge>
                  ),
              },
              {
                key: 'remarks',
                header: t('imports:remarks'),
                width: '50%',
                cell: ({ problems }) =>
                  problems.length === 0 ? (
                    '–'
                  ) : (
                    <ul className={classes['problems']}>
                      {problems.map((problem) => (
                        <li key={`${problem.field} ${problem.code}`}>
                          <Problem problem={problem} />
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        )}
      </PagedList>
    </Stack>
  );
}

function Problem({ problem: { code, value } }: { problem: ImportProblem }) {
  const { t } = useTranslation();
  return t(`imports:problem.${problemName(code)}`, { value });
}
