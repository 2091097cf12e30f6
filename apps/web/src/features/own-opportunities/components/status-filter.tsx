import { type OpportunityStatus, opportunityStatuses } from '@karakoram/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './status-filter.module.css';

/** Links, not buttons: each filter is an address. */
export function StatusFilter({ status }: { status: OpportunityStatus | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('ownOpportunities:list.filter')}>
      <ul className={classes['filter']}>
        {[undefined, ...opportunityStatuses].map((chosen) => (
          <li key={chosen ?? 'all'}>
            <Link
              to="/company/opportunities"
              search={chosen === undefined ? {} : { status: chosen }}
              className={classes['item']}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              data-chosen={chosen === status || undefined}
              resetScroll={false}
            >
              {chosen === undefined ? t('ownOpportunities:list.all') : t(`enums:opportunityStatus.${chosen}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
