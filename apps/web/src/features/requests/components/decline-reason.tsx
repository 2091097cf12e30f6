import type { MatchRequestView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import classes from './request-subject.module.css';

/** Why a request was declined, in the words of the list and those of the company that declined. */
export function DeclineReasonView({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  if (request.declineReason === null) return null;
  return (
    <dl className={classes['reason']}>
      <dt className={classes['label']}>{t('requests:card.reason')}</dt>
      <dd>{t(`enums:declineReason.${request.declineReason}`)}</dd>
      {request.declineNote !== null && (
        <>
          <dt className={classes['label']}>
            {request.direction === 'sent' ? t('requests:card.note') : t('requests:card.ownNote')}
          </dt>
          <dd dir="auto" className={classes['note']}>
            {request.declineNote}
          </dd>
        </>
      )}
    </dl>
  );
}
