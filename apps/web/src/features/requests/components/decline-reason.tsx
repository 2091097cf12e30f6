import type { MatchRequestView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import classes from './request-subject.module.css';

/** Why a request was declined, in the words of the list and those of the company that declined. */
export function DeclineReasonView({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  if (request.declineReason === null) return null;
  return (
    <div>
      <p className={classes['label']}>{t('requests:card.reason')}</p>
      <p>{t(`enums:declineReason.${request.declineReason}`)}</p>
      {request.declineNote !== null && (
        <>
          <p className={classes['label']}>
            {request.direction === 'sent' ? t('requests:card.note') : t('requests:card.ownNote')}
          </p>
          <p dir="auto" className={classes['note']}>
            {request.declineNote}
          </p>
        </>
      )}
    </div>
  );
}
