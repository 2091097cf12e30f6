import type { DemandSummary } from '@karakoram/contracts';
import { demandKinds, otherCountry } from '@karakoram/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  DownloadLink,
  EmptyState,
  ErrorState,
  PageHeader,
  SegmentedControl,
  Skeleton,
  Stack,
  StatTile,
  StatTiles,
} from '../../components/ui/index.ts';
import { queryString } from '../../lib/api-client.ts';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { demandSummaryQuery } from './api/demand.ts';
import { DemandBoard } from './components/demand-board.tsx';
import { DemandList } from './components/demand-list.tsx';
import { demandFilters, demandSearch, type DemandSearch, type DemandSide } from './demand.search.ts';
import classes from './demand.module.css';

const route = getRouteApi('/desk/demand');

/** What companies look for and nobody in the other country offers: a picture first, the list below. */
export function DemandPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { user } = useSession();
  // A desk looks for firms of its own country, which is to meet the demand of the other.
  const deskCountry = user?.deskCountry ?? null;
  const home: DemandSide = deskCountry === null ? 'both' : otherCountry(deskCountry);
  const filters = demandFilters(search, home);
  const { data, error, refetch } = useQuery(demandSummaryQuery(filters));
  const change = (changes: DemandChanges): void =>
    void navigate({ search: (before) => demandSearch({ ...before, ...changes }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title={t('demand:title')}
        lead={t('demand:lead')}
        actions={
          <DownloadLink
            href={`/api/v1/desk/demand/export${queryString({ ...filters, lang: locale })}`}
            icon={<IconDownload size={18} aria-hidden />}
          >
            {t('demand:download')}
          </DownloadLink>
        }
      />
      <Stack gap="lg">
        <div className={classes['filters']}>
          <SegmentedControl
            label={t('demand:country.label')}
            value={search.country ?? home}
            onChange={(country) => change({ country, city: undefined })}
            options={(['CN', 'PK', 'both'] as const).map((value) => ({ value, label: t(`demand:country.${value}`) }))}
          />
          <SegmentedControl
            label={t('demand:kinds.label')}
            value={search.kind ?? 'all'}
            onChange={(kind) => change({ kind: kind === 'all' ? undefined : kind })}
            options={(['all', ...demandKinds] as const).map((value) => ({ value, label: t(`demand:kinds.${value}`) }))}
          />
        </div>
        {data === undefined ? (
          error === null ? (
            <Waiting />
          ) : (
            <ErrorState error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <Measured summary={data} search={search} filters={filters} onChange={change} />
        )}
      </Stack>
    </>
  );
}

/** What is to be other than the address says; undefined clears. */
type DemandChanges = { readonly [Name in keyof DemandSearch]?: DemandSearch[Name] | undefined };

interface MeasuredProps {
  summary: DemandSummary;
  search: DemandSearch;
  filters: ReturnType<typeof demandFilters>;
  onChange: (changes: DemandChanges) => void;
}

function Measured({ summary, search, filters, onChange }: MeasuredProps) {
  const { t } = useTranslation();
  if (summary.measured === null)
    return <EmptyState title={t('demand:waiting.title')} detail={t('demand:waiting.detail')} />;
  return (
    <>
      <Tiles summary={summary} />
      {summary.unmet === 0 ? (
        <EmptyState title={t('demand:empty.title')} detail={t('demand:empty.detail')} />
      ) : (
        <>
          <DemandBoard
            cells={summary.cells}
            chosen={{ sector: search.sector, city: search.city }}
            showsTable={search.view === 'table'}
            onChoose={onChange}
            onView={(view) => onChange({ view })}
          />
          <DemandList
            filters={filters}
            onConcept={(concept) => onChange({ concept })}
            onShowAll={() => onChange(nothingChosen)}
          />
        </>
      )}
    </>
  );
}

const nothingChosen = { sector: undefined, city: undefined, concept: undefined };

function Tiles({ summary: { unmet, all, measured } }: { summary: DemandSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <StatTiles>
      <StatTile
        label={t('demand:tiles.unmet')}
        value={format.number(unmet)}
        tone={unmet > 0 ? 'attention' : 'plain'}
        detail={t('demand:tiles.unmetOf', {
          percent: format.percent(all === 0 ? 0 : unmet / all),
          all: format.number(all),
        })}
      />
      {measured !== null && (
        <StatTile
          label={t('demand:tiles.measured')}
          value={format.relative(measured.at)}
          detail={t('demand:tiles.measuredOver', { companies: format.number(measured.companies) })}
        />
      )}
    </StatTiles>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common:state.loading')}>
      <Stack gap="lg">
        <Skeleton height="110px" />
        <Skeleton height="420px" />
      </Stack>
    </div>
  );
}
