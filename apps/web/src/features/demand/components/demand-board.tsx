import { unknownPart, type DemandCell } from '@karakoram/contracts';
import { IconChartBubble, IconTable } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, DataTable, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useDemandParts } from '../use-demand-parts.ts';
import { DemandMatrix } from './demand-matrix.tsx';
import { type Chosen, matrixOf } from './matrix-of.ts';
import classes from '../demand.module.css';

interface DemandBoardProps {
  cells: readonly DemandCell[];
  chosen: Chosen;
  showsTable: boolean;
  onChoose: (chosen: Chosen) => void;
  onView: (view: 'table' | undefined) => void;
}

/** The demand as a picture of discs, and one press away as a table of all cells. */
export function DemandBoard({ cells, chosen, showsTable, onChoose, onView }: DemandBoardProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id}>
      <div className={classes['head']}>
        <Title level={2} size={4} id={id}>
          {t('demand:board.title')}
        </Title>
        <Button
          size="sm"
          variant="quiet"
          aria-pressed={showsTable}
          aria-describedby={id}
          icon={showsTable ? <IconChartBubble size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          onClick={() => onView(showsTable ? undefined : 'table')}
        >
          {t(showsTable ? 'demand:board.asPicture' : 'demand:board.asTable')}
        </Button>
      </div>
      {showsTable ? (
        <CellTable cells={cells} />
      ) : (
        <>
          <Text size="sm" tone="quiet">
            {t('demand:board.lead')}
          </Text>
          <DemandMatrix matrix={matrixOf(cells)} chosen={chosen} onChoose={onChoose} />
        </>
      )}
    </Card>
  );
}

function CellTable({ cells }: { cells: readonly DemandCell[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sectorName, cityName } = useDemandParts();
  return (
    <DataTable
      caption={t('demand:board.caption')}
      rows={cells.filter(({ unmet }) => unmet > 0).toSorted((x, y) => y.unmet - x.unmet)}
      rowKey={({ sector, cityCode }) => `${sector ?? unknownPart} ${cityCode ?? unknownPart}`}
      columns={[
        {
          key: 'sector',
          header: t('demand:board.sector'),
          cell: ({ sector }) => sectorName(sector ?? unknownPart),
          isRowHeader: true,
        },
        { key: 'city', header: t('demand:board.city'), cell: ({ cityCode }) => cityName(cityCode ?? unknownPart) },
        { key: 'unmet', header: t('demand:board.unmet'), cell: ({ unmet }) => format.number(unmet), align: 'end' },
        { key: 'all', header: t('demand:board.all'), cell: ({ all }) => format.number(all), align: 'end' },
      ]}
    />
  );
}
