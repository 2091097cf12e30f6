import { type OpportunityStatus, opportunityStatuses } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { FilterLink, FilterLinks } from '../../../components/ui/index.ts';

/** The opportunities of the company by status. */
export function StatusFilter({ status }: { status: OpportunityStatus | undefined }) {
  const { t } = useTranslation();
  return (
    <FilterLinks label={t('ownOpportunities:list.filter')}>
      {[undefined, ...opportunityStatuses].map((chosen) => (
        <FilterLink
          key={chosen ?? 'all'}
          to="/company/opportunities"
          search={chosen === undefined ? {} : { status: chosen }}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          chosen={chosen === status}
          resetScroll={false}
        >
          {chosen === undefined ? t('ownOpportunities:list.all') : t(`enums:opportunityStatus.${chosen}`)}
        </FilterLink>
      ))}
    </FilterLinks>
  );
}
