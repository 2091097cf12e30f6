import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  align?: 'start' | 'end';
  /** The cell that names the row: it heads the card on a phone and the row for screen readers. One per table. */
  isRowHeader?: boolean;
  /** Left out on a phone, where it is said elsewhere. */
  hideOnPhone?: boolean;
  /** On a phone the cell stands below its name and takes the whole width: for fields. */
  stackOnPhone?: boolean;
  /** Any CSS length. */
  width?: string;
}

export interface DataTableProps<Row> {
  /** Says what the table is; read out, not drawn. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Drawn in place of the rows where there are none. */
  empty?: ReactNode;
}

/**
 * A table on a wide screen, a list of cards on a phone. The roles are written out because a table that is not laid out as
 * one is no table to some screen readers.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']} role="table">
        <caption className="k-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                data-align={column.align}
                style={column.width === undefined ? undefined : { inlineSize: column.width }}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) =>
                column.isRowHeader === true ? (
                  <th key={column.key} scope="row" role="rowheader" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    data-align={column.align}
                    data-label={column.header}
                    data-hide-on-phone={column.hideOnPhone}
                    data-stack-on-phone={column.stackOnPhone}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
