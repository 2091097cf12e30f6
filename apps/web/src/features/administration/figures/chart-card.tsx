import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, DataTable, Text, Title, type Column } from '../../../components/ui/index.ts';
import classes from './figures.module.css';

export interface ChartCardProps<Row> {
  title: string;
  lead?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The chart. */
  children: ReactNode;
}

/** A chart with its numbers as a table one button away, where there are any. */
export function ChartCard<Row>({ title, lead, children, ...table }: ChartCardProps<Row>) {
  const { t } = useTranslation();
  const id = useId();
  const [showsTable, setShowsTable] = useState(false);
  return (
    <Card as="section" aria-labelledby={id}>
      <div className={classes['head']}>
        <Title level={2} size={4} id={id}>
          {title}
        </Title>
        {table.rows.length > 0 && (
          <Button
            size="sm"
            variant="quiet"
            aria-pressed={showsTable}
            aria-describedby={id}
            icon={showsTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
            onClick={() => setShowsTable(!showsTable)}
          >
            {t(showsTable ? 'administration:figures.showChart' : 'administration:figures.showTable')}
          </Button>
        )}
      </div>
      {lead !== undefined && (
        <Text size="sm" tone="quiet">
          {lead}
        </Text>
      )}
      <div className={classes['body']}>
        {showsTable ? (
          <DataTable {...table} caption={t('administration:figures.tableOf', { chart: title })} />
        ) : (
          children
        )}
      </div>
    </Card>
  );
}
