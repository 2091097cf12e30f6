import type { Figures } from '@karakoram/contracts';
import { countries } from '@karakoram/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  DownloadLink,
  EmptyState,
  ErrorState,
  Select,
  Skeleton,
  Stack,
  StatTile,
  StatTiles,
  Text,
} from '../../../components/ui/index.ts';
import { queryString } from '../../../lib/api-client.ts';
import { useFormat } from '../../../lib/format.ts';
import { useNow } from '../../../lib/use-now.ts';
import { defaultPeriod, figurePeriods, figuresSearch } from '../administration.search.ts';
import { figuresFilter, figuresQuery } from '../api/figures.ts';
import { Frame } from '../components/frame.tsx';
import { ExposureCard } from './exposure-card.tsx';
import { FigureCharts } from './figure-charts.tsx';
import classes from './figures.module.css';

const route = getRouteApi('/administration');

/** A select deals in text, the address in numbers. */
const periods = figurePeriods.map((weeks) => ({ weeks, value: String(weeks) }));

export function FiguresPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPlaceholderData, refetch } = useQuery(figuresQuery(search));
  return (
    <Frame
      title={t('administration:figures.title')}
      lead={t('administration:figures.lead')}
      actions={
        <DownloadLink
          href={`/api/v1/figures.csv${queryString(figuresFilter(search, now))}`}
          icon={<IconDownload size={18} aria-hidden />}
        >
          {t('administration:figures.csv')}
        </DownloadLink>
      }
    >
      <Stack gap="lg">
        <div className={classes['filters']}>
          <Select
            label={t('administration:figures.period')}
            value={String(search.weeks ?? defaultPeriod)}
            onChange={(weeks) => void navigate({ search: (before) => figuresSearch({ ...before, weeks }) })}
            options={periods.map(({ weeks, value }) => ({
              value,
              label: t('administration:figures.weeks', { count: weeks }),
            }))}
          />
          <Select
            label={t('administration:figures.country')}
            placeholder={t('administration:figures.bothCountries')}
            clearable
            optional="unmarked"
            value={search.country ?? null}
            onChange={(country) => void navigate({ search: (before) => figuresSearch({ ...before, country }) })}
            options={countries.map((country) => ({ value: country, label: t(`enums:country.${country}`) }))}
          />
          {data && (
            <Text size="sm" tone="quiet">
              {t('administration:figures.range', { from: format.date(data.from), to: format.date(data.to) })}
            </Text>
          )}
        </div>
        {data ? (
          <div className={isPlaceholderData ? classes['stale'] : undefined} aria-busy={isPlaceholderData}>
            <Stack gap="lg">
              <Tiles figures={data} />
              {isEmpty(data) ? (
                <EmptyState
                  title={t('administration:figures.empty')}
                  detail={t('administration:figures.emptyDetail')}
                  actions={
                    search.weeks !== 52 && (
                      <Button onClick={() => void navigate({ search: { weeks: 52 } })}>
                        {t('administration:figures.widen')}
                      </Button>
                    )
                  }
                />
              ) : (
                <FigureCharts figures={data} />
              )}
            </Stack>
          </div>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Waiting />
        )}
        <ExposureCard />
      </Stack>
    </Frame>
  );
}

function isEmpty({ requests, weeks }: Figures): boolean {
  return requests.sent === 0 && weeks.every(({ registered, approved }) => registered === 0 && approved === 0);
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common:state.loading')}>
      <Stack gap="lg">
        <Skeleton height="220px" />
        <div className={classes['charts']}>
          <Skeleton height="320px" />
          <Skeleton height="320px" />
        </div>
      </Stack>
    </div>
  );
}

function Tiles({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companies, desks, requests } = figures;
  const none = t('administration:figures.noValue');
  return (
    <div className={classes['tiles']}>
      <StatTiles>
        {desks.map(({ country }) => {
          const own = companies.filter((one) => one.country === country);
          const total = own.reduce((sum, { count }) => sum + count, 0);
          const approved = own.find(({ status }) => status === 'approved')?.count ?? 0;
          return (
            <StatTile
              key={country}
              label={t(`administration:figures.companiesOf.${country}`)}
              value={format.number(total)}
              detail={t('administration:figures.approvedOf', { approved, total })}
            />
          );
        })}
        {desks.map(({ country, waiting, oldestHours }) => (
          <StatTile
            key={country}
            label={t(`administration:figures.deskOf.${country}`)}
            value={format.number(waiting)}
            tone={waiting > 0 ? 'attention' : 'plain'}
            detail={
              oldestHours === null
                ? t('administration:figures.nobodyWaits')
                : t('administration:figures.oldest', { time: format.duration(oldestHours * 3600, { largest: 'day' }) })
            }
          />
        ))}
        <StatTile
          label={t('administration:figures.sent')}
          value={format.number(requests.sent)}
          detail={t('administration:figures.stillPending', { pending: requests.pending })}
        />
        <StatTile label={t('administration:figures.accepted')} value={format.number(requests.accepted)} />
        <StatTile label={t('administration:figures.declined')} value={format.number(requests.declined)} />
        <StatTile label={t('administration:figures.expired')} value={format.number(requests.expired)} />
        <StatTile
          label={t('administration:figures.rate')}
          value={requests.acceptanceRate === null ? none : format.percent(requests.acceptanceRate)}
          detail={t('administration:figures.rateDetail')}
        />
        <StatTile
          label={t('administration:figures.medianDays')}
          value={
            requests.medianDaysToAnswer === null
              ? none
              : format.number(Math.round(requests.medianDaysToAnswer * 10) / 10)
          }
          detail={t('administration:figures.medianDetail')}
        />
      </StatTiles>
    </div>
  );
}
