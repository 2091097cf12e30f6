import type { LocalisedText } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useReaderName } from '../../../components/company/index.ts';
import { ButtonLink, Notice } from '../../../components/ui/index.ts';
import type { RequestsFilter } from '../api/match-request-list.ts';

interface OpportunityFilterProps {
  box: RequestsFilter['box'];
  /** Of the opportunity, as soon as one of its interests is in view. */
  title: LocalisedText | undefined;
}

/** Says that only the interests in one opportunity are in view, and leads back to all. */
export function OpportunityFilter({ box, title }: OpportunityFilterProps) {
  const { t } = useTranslation();
  const words = useReaderName()(title ?? {});
  return (
    <Notice
      title={words === '' ? t('requests:interest.filteredUnknown') : t('requests:interest.filtered', { title: words })}
      actions={
        <ButtonLink to="/requests" search={box === 'sent' ? { box } : {}} size="sm">
          {t('requests:empty.showAll')}
        </ButtonLink>
      }
    />
  );
}
