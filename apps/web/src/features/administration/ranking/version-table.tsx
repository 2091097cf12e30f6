import type { RankingFigure, RankingWeightsVersion } from '@karakoram/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Card, DataTable, EmptyState, Stack, Text, Title, type Column } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './ranking.module.css';

/** Every version with how it did on outcomes that it had not seen, and why it is not used. */
export function VersionTable({ versions }: { versions: readonly RankingWeightsVersion[] }) {
  const { t } = useTranslation();
  const id = useId();
  const columns = useVersionColumns();
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack>
        <Title level={2} size={4} id={id}>
          {t('ranking:versions.title')}
        </Title>
        <Text size="sm" tone="quiet">
          {t('ranking:versions.lead')}
        </Text>
        <DataTable
          caption={t('ranking:versions.title')}
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={columns}
          empty={<EmptyState title={t('ranking:versions.none')} detail={t('ranking:versions.noneDetail')} />}
        />
      </Stack>
    </Card>
  );
}

function useVersionColumns(): readonly Column<RankingWeightsVersion>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'version',
      header: t('ranking:versions.version'),
      isRowHeader: true,
      cell: ({ version }) => format.number(version),
    },
    { key: 'trainedAt', header: t('ranking:versions.trainedAt'), cell: ({ trainedAt }) => format.dateTime(trainedAt) },
    {
      key: 'examples',
      header: t('ranking:versions.examples'),
      align: 'end',
      cell: ({ examples }) => format.number(examples),
    },
    {
      key: 'heldOut',
      header: t('ranking:versions.heldOut'),
      align: 'end',
      cell: ({ heldOut }) => format.number(heldOut.outcomes),
    },
    {
      key: 'logLoss',
      header: t('ranking:versions.logLoss'),
      cell: ({ heldOut }) => <FigureCell figure={heldOut.logLoss} />,
    },
    { key: 'auc', header: t('ranking:versions.auc'), cell: ({ heldOut }) => <FigureCell figure={heldOut.auc} /> },
    {
      key: 'order',
      header: t('ranking:versions.order'),
      cell: ({ heldOut }) => <FigureCell figure={heldOut.ranking} />,
    },
    { key: 'status', header: t('ranking:versions.status'), cell: (version) => <StatusCell version={version} /> },
  ];
}

function StatusCell({ version: { status, obstacles } }: { version: RankingWeightsVersion }) {
  const { t } = useTranslation();
  return (
    <div>
      <Badge tone={status === 'active' ? 'good' : 'neutral'}>{t(`ranking:status.${status}`)}</Badge>
      {obstacles.length > 0 && (
        <ul className={classes['reasons']}>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>
              <Text size="sm" tone="quiet">
                {t(`ranking:obstacle.${obstacle}`)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Adding 0 turns the -0 of a rounded trifle into 0. */
const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000 + 0;

function FigureCell({ figure }: { figure: RankingFigure | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (figure === undefined) return '–';
  const { handSet, learned, improvement } = figure;
  const number = (value: number): string => format.number(thousandths(value));
  return (
    <div>
      <span className={classes['figure']}>
        {t('ranking:versions.change', { handSet: number(handSet), learned: number(learned) })}
      </span>
      <Text as="span" size="sm" tone="quiet">
        {t('ranking:versions.interval', { low: number(improvement.low), high: number(improvement.high) })}
      </Text>
    </div>
  );
}
