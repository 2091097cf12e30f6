import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useDemandParts } from '../use-demand-parts.ts';
import { type Chosen, otherCities, type Column, type Matrix, type MatrixCell, type MatrixRow } from './matrix-of.ts';
import classes from './demand-matrix.module.css';

interface DemandMatrixProps {
  matrix: Matrix;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Sectors by cities: the area of a disc is how much is unanswered there, and its number stands in it. */
export function DemandMatrix({ matrix, chosen, onChoose }: DemandMatrixProps) {
  const { t } = useTranslation();
  const { sectorName, cityName } = useDemandParts();
  const { columns, rows, most } = matrix;
  const columnName = ({ city }: Column): string =>
    city === undefined ? t('demand:board.otherCities') : cityName(city);
  // Pressed again, what was chosen is no longer.
  const toggle = (part: Chosen): void =>
    onChoose(isChosen(chosen, part) ? { sector: undefined, city: undefined } : part);
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('demand:board.caption')}>
      <table className={classes['matrix']}>
        <caption className="k-visually-hidden">{t('demand:board.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes['corner']}>
              {t('demand:board.sector')}
            </th>
            <th scope="col">{t('demand:board.allCities')}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sector}>
              <th scope="row">{sectorName(row.sector)}</th>
              <td>
                <Total
                  row={row}
                  isChosen={isChosen(chosen, { sector: row.sector })}
                  onChoose={() => toggle({ sector: row.sector, city: undefined })}
                />
              </td>
              {columns.map((column) => (
                <td key={column.key}>
                  <Disc
                    cell={row.cells.get(column.key)}
                    most={most}
                    sector={sectorName(row.sector)}
                    city={columnName(column)}
                    isChosen={column.key !== otherCities && isChosen(chosen, { sector: row.sector, city: column.city })}
                    onChoose={() => toggle({ sector: row.sector, city: column.city })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isChosen(chosen: Chosen, { sector, city }: Chosen): boolean {
  return chosen.sector === sector && chosen.city === city;
}

interface TotalProps {
  row: MatrixRow;
  isChosen: boolean;
  onChoose: () => void;
}

/** The sum of a row. */
function Total({ row: { sector, total }, isChosen, onChoose }: TotalProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sectorName } = useDemandParts();
  return (
    <button
      type="button"
      className={classes['total']}
      aria-pressed={isChosen}
      aria-label={t('demand:board.cell', {
        sector: sectorName(sector),
        city: t('demand:board.allCities'),
        unmet: format.number(total.unmet),
        all: format.number(total.all),
      })}
      onClick={onChoose}
    >
      {format.number(total.unmet)}
    </button>
  );
}

interface DiscProps {
  cell: MatrixCell | undefined;
  most: number;
  sector: string;
  city: string;
  isChosen: boolean;
  onChoose: () => void;
}

/** The smallest disc holds its number; the largest fills its cell. In pixels. */
const [smallest, largest] = [24, 56];

function Disc({ cell, most, sector, city, isChosen, onChoose }: DiscProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (cell === undefined || cell.unmet === 0) {
    return (
      <span className={classes['none']} role="img" aria-label={t('demand:board.none', { sector, city })}>
        ·
      </span>
    );
  }
  const { unmet, all } = cell;
  const size = smallest + (largest - smallest) * Math.sqrt(unmet / most);
  return (
    <button
      type="button"
      className={classes['cell']}
      aria-pressed={isChosen}
      aria-label={t('demand:board.cell', { sector, city, unmet: format.number(unmet), all: format.number(all) })}
      onClick={onChoose}
    >
      <span className={classes['disc']} style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}>
        {format.number(unmet)}
      </span>
    </button>
  );
}
