import { type MatchRequestStatus, matchRequestStatuses } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { FilterLink, FilterLinks } from '../../../components/ui/index.ts';
import type { RequestsFilter } from '../api/match-request-list.ts';
import type { RequestsSearch } from '../requests.search.ts';

/** The requests of a box by status. */
export function StatusFilter({ box, status, opportunity }: RequestsFilter) {
  const { t } = useTranslation();
  const search = (chosen: MatchRequestStatus | undefined): RequestsSearch => ({
    ...(box === 'sent' ? { box } : {}),
    ...(chosen === undefined ? {} : { status: chosen }),
    ...(opportunity === undefined ? {} : { opportunity }),
  });
  return (
    <FilterLinks label={t('requests:filter')}>
      {[undefined, ...matchRequestStatuses].map((chosen) => (
        <FilterLink
          key={chosen ?? 'all'}
          to="/requests"
          search={search(chosen)}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          chosen={chosen === status}
          resetScroll={false}
        >
          {chosen === undefined ? t('requests:all') : t(`enums:matchRequestStatus.${chosen}`)}
        </FilterLink>
      ))}
    </FilterLinks>
  );
}
