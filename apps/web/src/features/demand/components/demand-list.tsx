import type { DemandFilters } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  Button,
  EmptyState,
  ListSkeleton,
  PagedList,
  Select,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useConceptOptions } from '../../../lib/concept-options.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { unmetDemandQuery } from '../api/demand.ts';
import { useDemandParts } from '../use-demand-parts.ts';
import { DemandItem } from './demand-item.tsx';
import classes from '../demand.module.css';

interface DemandListProps {
  filters: DemandFilters;
  onConcept: (concept: string | undefined) => void;
  onShowAll: () => void;
}

/** What nothing answers, as far as it is chosen above, and of one technology if that is all that is looked for. */
export function DemandList({ filters, onConcept, onShowAll }: DemandListProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(unmetDemandQuery(filters));
  const concept = filters.concept ?? null;
  const concepts = useConceptOptions(concept === null ? [] : [concept]);
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
        <div className={classes['narrowing']}>
          <Select
            label={t('demand:list.concept')}
            placeholder={t('demand:list.anyConcept')}
            options={concepts}
            value={concept}
            onChange={(chosen) => onConcept(chosen ?? undefined)}
            searchable
            clearable
          />
          {isNarrowed(filters) && showAll}
        </div>
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
