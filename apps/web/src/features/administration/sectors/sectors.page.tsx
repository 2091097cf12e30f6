import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Awaited, DataTable, Switch } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { toast } from '../../../lib/toast.ts';
import { sectorsQuery, useUpdateSector } from '../api/sectors.ts';
import { Frame } from '../components/frame.tsx';

export function SectorsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { sectorName } = useTaxonomyNames();
  const { data, error, refetch } = useQuery(sectorsQuery());
  const update = useUpdateSector();
  const change = (code: string, hidden: boolean): void =>
    update.mutate(
      { code, hidden },
      {
        onSuccess: () =>
          toast.success(
            t(hidden ? 'administration:sectors.hidden' : 'administration:sectors.shown', { sector: sectorName(code) }),
          ),
      },
    );
  return (
    <Frame title={t('administration:sectors.title')} lead={t('administration:sectors.lead')}>
      {data ? (
        <DataTable
          caption={t('administration:sectors.title')}
          rows={[...data.sectors].sort((x, y) => format.compare(sectorName(x.code), sectorName(y.code)))}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('administration:sectors.name'),
              isRowHeader: true,
              cell: ({ code }) => sectorName(code),
            },
            {
              key: 'companies',
              header: t('administration:sectors.companies'),
              align: 'end',
              cell: ({ companies }) => format.number(companies),
            },
            {
              key: 'concepts',
              header: t('administration:sectors.concepts'),
              align: 'end',
              cell: ({ concepts }) => format.number(concepts),
            },
            {
              key: 'visibility',
              header: t('administration:sectors.visibility'),
              cell: ({ code, hidden }) => (
                <Switch
                  label={
                    <span className="k-visually-hidden">
                      {t('administration:sectors.show', { sector: sectorName(code) })}
                    </span>
                  }
                  value={!hidden}
                  disabled={update.isPending && update.variables.code === code}
                  onChange={(shown) => change(code, !shown)}
                />
              ),
            },
          ]}
        />
      ) : (
        <Awaited error={error} onRetry={() => void refetch()} rows={12} rowHeight="44px" />
      )}
    </Frame>
  );
}
