import type { ExposureOverview, ExposurePlanView } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ErrorState,
  PartBars,
  Progress,
  Skeleton,
  Stack,
  StatTile,
  StatTiles,
  Text,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { exposureQuery, usePlanExposure } from '../api/exposure.ts';
import { ChartCard } from './chart-card.tsx';
import classes from './figures.module.css';

/** How evenly companies are shown to each other, without the plan and with it; the plans of the last time as a table. */
export function ExposureCard() {
  const { data, error, refetch } = useQuery(exposureQuery());
  if (data) return <Overview overview={data} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height="320px" />;
}

/** A Gini coefficient with two digits. */
function twoDigits(coefficient: number): number {
  return Math.round(coefficient * 100) / 100;
}

function Overview({ overview: { plans, planning } }: { overview: ExposureOverview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const plan = usePlanExposure();
  const latest = plans[0];
  return (
    <ChartCard
      title={t('administration:exposure.title')}
      lead={t('administration:exposure.lead')}
      rows={plans}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'computedAt',
          header: t('administration:exposure.computedAt'),
          isRowHeader: true,
          cell: ({ computedAt }) => format.dateTime(computedAt),
        },
        {
          key: 'companies',
          header: t('administration:exposure.companies'),
          align: 'end',
          cell: ({ companies }) => format.number(companies),
        },
        {
          key: 'giniBefore',
          header: t('administration:exposure.giniBefore'),
          align: 'end',
          cell: ({ figures }) => format.number(twoDigits(figures.before.gini)),
        },
        {
          key: 'giniAfter',
          header: t('administration:exposure.giniAfter'),
          align: 'end',
          cell: ({ figures }) => format.number(twoDigits(figures.after.gini)),
        },
        {
          key: 'neverBefore',
          header: t('administration:exposure.neverBefore'),
          align: 'end',
          cell: ({ figures }) => format.smallPercent(figures.before.neverShown),
        },
        {
          key: 'neverAfter',
          header: t('administration:exposure.neverAfter'),
          align: 'end',
          cell: ({ figures }) => format.smallPercent(figures.after.neverShown),
        },
        {
          key: 'loss',
          header: t('administration:exposure.loss'),
          align: 'end',
          cell: ({ figures }) => format.smallPercent(lossOf(figures)),
        },
      ]}
    >
      <Stack gap="md">
        {latest === undefined ? (
          <Text tone="quiet">{t('administration:exposure.none')}</Text>
        ) : (
          <>
            <Text size="sm" tone="quiet">
              {t('administration:exposure.last', { time: format.dateTime(latest.computedAt) })}
            </Text>
            <Figures plan={latest} />
          </>
        )}
        {planning ? (
          <Progress label={t('administration:exposure.planning')} value={undefined} withLabel />
        ) : (
          <div>
            <Button
              variant="secondary"
              loading={plan.isPending}
              onClick={() =>
                plan.mutate(undefined, { onSuccess: () => toast.success(t('administration:exposure.requested')) })
              }
            >
              {t('administration:exposure.plan')}
            </Button>
          </div>
        )}
      </Stack>
    </ChartCard>
  );
}

function Figures({ plan: { companies, figures } }: { plan: ExposurePlanView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, unplaced } = figures;
  return (
    <>
      <PartBars
        bars={[
          {
            key: 'before',
            label: t('administration:exposure.giniBefore'),
            value: before.gini,
            text: format.number(twoDigits(before.gini)),
          },
          {
            key: 'after',
            label: t('administration:exposure.giniAfter'),
            value: after.gini,
            text: format.number(twoDigits(after.gini)),
          },
        ]}
      />
      <div className={classes['exposure']}>
        <StatTiles>
          <StatTile
            label={t('administration:exposure.gini')}
            value={format.number(twoDigits(after.gini))}
            detail={t('administration:exposure.without', { value: format.number(twoDigits(before.gini)) })}
          />
          <StatTile
            label={t('administration:exposure.neverShown')}
            value={format.smallPercent(after.neverShown)}
            tone={after.neverShown > 0 ? 'attention' : 'plain'}
            detail={t('administration:exposure.without', { value: format.smallPercent(before.neverShown) })}
          />
          <StatTile
            label={t('administration:exposure.loss')}
            value={format.smallPercent(lossOf(figures))}
            detail={t('administration:exposure.lossDetail')}
          />
          <StatTile
            label={t('administration:exposure.companies')}
            value={format.number(companies)}
            detail={unplaced > 0 ? t('administration:exposure.unplaced', { count: unplaced }) : undefined}
          />
        </StatTiles>
      </div>
    </>
  );
}

/** The worse of the two measures. */
function lossOf({ scoreLoss, ndcgLoss }: ExposurePlanView['figures']): number {
  return Math.max(0, scoreLoss, ndcgLoss);
}
