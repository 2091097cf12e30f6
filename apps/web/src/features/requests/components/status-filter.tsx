import { type MatchRequestStatus, matchRequestStatuses } from '@karakoram/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestsFilter } from '../api/match-request-list.ts';
import type { RequestsSearch } from '../requests.search.ts';
import classes from './status-filter.module.css';

/** Links, not buttons: each filter is an address. */
export function StatusFilter({ box, status, opportunity }: RequestsFilter) {
  const { t } = useTranslation();
  const search = (chosen: MatchRequestStatus | undefined): RequestsSearch => ({
    ...(box === 'sent' ? { box } : {}),
    ...(chosen === undefined ? {} : { status: chosen }),
    ...(opportunity === undefined ? {} : { opportunity }),
  });
  return (
    <nav aria-label={t('requests:filter')}>
      <ul className={classes['filter']}>
        {[undefined, ...matchRequestStatuses].map((chosen) => (
          <li key={chosen ?? 'all'}>
            <Link
              to="/requests"
              search={search(chosen)}
              className={classes['item']}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              data-chosen={chosen === status || undefined}
              resetScroll={false}
            >
              {chosen === undefined ? t('requests:all') : t(`enums:matchRequestStatus.${chosen}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
