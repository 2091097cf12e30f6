import type { DemandFilters } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, ListSkeleton, PagedList, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { unmetDemandQuery } from '../api/demand.ts';
import { useDemandParts } from '../use-demand-parts.ts';
import { DemandItem } from './demand-item.tsx';
import classes from '../demand.module.css';

interface DemandListProps {
  filters: DemandFilters;
  onShowAll: () => void;
}

/** What nothing answers, as far as it is chosen above. */
export function DemandList({ filters, onShowAll }: DemandListProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(unmetDemandQuery(filters));
  const showAll = <Button onClick={onShowAll}>{t('demand:list.showAll')}</Button>;
  return (
    <Stack as="section">
      <div className={classes['head']}>
        <div>
          <Title level={2} size={3}>
            {t('demand:list.title')}
          </Title>
          <Narrowed filters={filters} />
        </div>
        {isNarrowed(filters) && showAll}
      </div>
      <PagedList
        pages={pages}
        errorLevel={3}
        skeleton={<ListSkeleton rows={4} rowHeight="130px" />}
        empty={<EmptyState title={t('demand:empty.narrowed')} actions={isNarrowed(filters) && showAll} />}
      >
        {(items) => (
          <Stack as="ul">
            {items.map((item) => (
              <DemandItem key={item.id} demand={item} />
            ))}
          </Stack>
        )}
      </PagedList>
    </Stack>
  );
}

function isNarrowed({ sector, city, concept }: DemandFilters): boolean {
  return sector !== undefined || city !== undefined || concept !== undefined;
}

function Narrowed({ filters }: { filters: DemandFilters }) {
  const { t } = useTranslation();
  const { sectorName, cityName } = useDemandParts();
  const { conceptName } = useTaxonomyNames();
  if (!isNarrowed(filters)) return null;
  const { sector, city, concept } = filters;
  const parts = [
    ...(sector === undefined ? [] : [sectorName(sector)]),
    ...(city === undefined ? [] : [cityName(city)]),
    ...(concept === undefined ? [] : [conceptName(concept) ?? '…']),
  ];
  return (
    <Text tone="quiet" size="sm">
      {t('demand:list.narrowed', { parts: parts.join(' · ') })}
    </Text>
  );
}
