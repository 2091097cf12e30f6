import type { OpportunityReviewCase } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/index.ts';
import classes from './first-reading.module.css';

/** That another has read this version and leaves the publication to a second reader. The scores come later: beside one's own. */
export function FirstReading({ reading }: { reading: NonNullable<OpportunityReviewCase['firstReading']> }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone={reading.own ? 'info' : 'attention'}
      title={
        reading.own
          ? t('opportunityReview:firstReading.own')
          : t('opportunityReview:firstReading.wanted', { reviewer: reading.reviewer })
      }
    >
      <p>
        {t(reading.own ? 'opportunityReview:firstReading.ownDetail' : 'opportunityReview:firstReading.wantedDetail')}
      </p>
      {reading.note !== null && (
        <div className={classes['note']}>
          <p className={classes['label']}>{t('opportunityReview:firstReading.note')}</p>
          <p dir="auto" className={classes['words']}>
            {reading.note}
          </p>
        </div>
      )}
    </Notice>
  );
}
