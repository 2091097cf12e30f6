import type { PendingChange as Change, ReviewCase } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageColumns, Panel } from '../../../components/review/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './pending-change.module.css';

interface PendingChangeProps {
  company: ReviewCase['company'];
  change: Change;
}

/** New identity values beside the present ones. */
export function PendingChange({ company, change }: PendingChangeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: string | null): ReactNode =>
    value === null ? t('common:state.notGiven') : <bdi dir="ltr">{value}</bdi>;
  const rows = [
    {
      field: 'names',
      differs: change.names !== null,
      present: <LanguageColumns text={company.names} />,
      wanted: <LanguageColumns text={change.names ?? company.names} />,
    },
    {
      field: 'country',
      differs: change.country !== null,
      present: t(`enums:country.${company.country}`),
      wanted: t(`enums:country.${change.country ?? company.country}`),
    },
    {
      field: 'registrationNumber',
      differs: change.registrationNumber !== null,
      present: number(company.registrationNumber),
      wanted: number(change.registrationNumber ?? company.registrationNumber),
    },
  ] as const;
  return (
    <Panel
      tone="attention"
      title={t('desk:case.change')}
      lead={`${t('desk:case.changeLead')} ${t('desk:since', { time: format.dateTime(change.createdAt) })}`}
    >
      <table className={classes['table']} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="k-visually-hidden">{t('desk:case.field')}</span>
            </th>
            <th scope="col" role="columnheader">
              {t('desk:case.present')}
            </th>
            <th scope="col" role="columnheader">
              {t('desk:case.wanted')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.field} role="row" data-differs={row.differs || undefined}>
              <th scope="row" role="rowheader">
                {t(`desk:field.${row.field}`)}
              </th>
              <td role="cell" data-label={t('desk:case.present')}>
                {row.present}
              </td>
              <td role="cell" data-label={t('desk:case.wanted')}>
                {row.differs ? row.wanted : <span className={classes['same']}>{t('desk:case.asBefore')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
