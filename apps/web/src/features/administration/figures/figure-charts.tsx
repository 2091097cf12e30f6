import type { Figures, RequestFigures } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { PartBars, Text, Title, TrendChart, type Column } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { ChartCard } from './chart-card.tsx';
import classes from './figures.module.css';

const outcomes = ['accepted', 'declined', 'expired', 'withdrawn', 'pending'] as const;

type WeeklyKey = 'registered' | 'approved' | 'sent' | 'accepted';
type OutcomeKey = 'sent' | (typeof outcomes)[number];

/** Trends and outcomes, each as a chart and as a table. */
export function FigureCharts({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  return (
    <div className={classes['charts']}>
      <Trend figures={figures} title={t('administration:figures.registrations')} keys={['registered', 'approved']} />
      <Trend figures={figures} title={t('administration:figures.requests')} keys={['sent', 'accepted']} />
      <ByCountry figures={figures} />
      <BySector figures={figures} />
    </div>
  );
}

function Trend({ figures, title, keys }: { figures: Figures; title: string; keys: readonly WeeklyKey[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { weeks } = figures;
  type Week = (typeof weeks)[number];
  const columns: readonly Column<Week>[] = [
    {
      key: 'week',
      header: t('administration:figures.week'),
      isRowHeader: true,
      cell: ({ week }) => format.date(week),
    },
    ...keys.map((key): Column<Week> => ({
      key,
      header: t(`administration:figures.${key}`),
      align: 'end',
      cell: (week) => format.number(week[key]),
    })),
  ];
  return (
    <ChartCard title={title} columns={columns} rows={weeks} rowKey={({ week }) => week}>
      <TrendChart
        labels={weeks.map(({ week }) => format.dayOfYear(week))}
        series={keys.map((key) => ({
          key,
          label: t(`administration:figures.${key}`),
          values: weeks.map((week) => week[key]),
        }))}
      />
    </ChartCard>
  );
}

/** A column of the table for each count of requests. */
function useOutcomeColumns(): readonly Column<RequestFigures>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const counts: readonly OutcomeKey[] = ['sent', ...outcomes];
  return [
    ...counts.map((key): Column<RequestFigures> => ({
      key,
      header: t(`administration:figures.${key}`),
      align: 'end',
      cell: (row) => format.number(row[key]),
    })),
    {
      key: 'rate',
      header: t('administration:figures.rate'),
      align: 'end',
      cell: ({ acceptanceRate }) => (acceptanceRate === null ? '–' : format.percent(acceptanceRate)),
    },
  ];
}

function ByCountry({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useOutcomeColumns();
  const { byCountry } = figures;
  return (
    <ChartCard
      title={t('administration:figures.byCountry')}
      rows={byCountry}
      rowKey={({ country }) => country}
      columns={[
        {
          key: 'country',
          header: t('administration:figures.country'),
          isRowHeader: true,
          cell: ({ country }) => t(`enums:country.${country}`),
        },
        ...columns,
      ]}
    >
      {byCountry.map((row) => (
        <div key={row.country} className={classes['country']}>
          <Title level={3} size={5}>
            {t(`enums:country.${row.country}`)}
          </Title>
          {row.sent === 0 ? (
            <Text tone="quiet">{t('administration:figures.noRequests')}</Text>
          ) : (
            <PartBars
              bars={outcomes.map((outcome) => ({
                key: outcome,
                label: t(`administration:figures.${outcome}`),
                value: row[outcome],
                text: format.number(row[outcome]),
              }))}
            />
          )}
        </div>
      ))}
    </ChartCard>
  );
}

function BySector({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const { sectorName } = useTaxonomyNames();
  const columns = useOutcomeColumns();
  const rows = [...figures.bySector].sort((x, y) => y.sent - x.sent || (x.sector < y.sector ? -1 : 1));
  return (
    <ChartCard
      title={t('administration:figures.bySector')}
      lead={t('administration:figures.bySectorLead')}
      rows={rows}
      rowKey={({ sector }) => sector}
      columns={[
        {
          key: 'sector',
          header: t('administration:figures.sector'),
          isRowHeader: true,
          cell: ({ sector }) => sectorName(sector),
        },
        ...columns,
      ]}
    >
      {rows.length === 0 ? (
        <Text tone="quiet">{t('administration:figures.noRequests')}</Text>
      ) : (
        <PartBars
          bars={rows.map(({ sector, sent, accepted }) => ({
            key: sector,
            label: sectorName(sector),
            value: sent,
            part: accepted,
            text: t('administration:figures.acceptedOfSent', { accepted, sent }),
          }))}
        />
      )}
    </ChartCard>
  );
}
