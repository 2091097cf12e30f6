import type { MatchRequestView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import classes from './request-subject.module.css';

/** Says who of the two does not know the other yet; nothing once both do. */
export function HiddenNote({ request: { receiverHidden, direction } }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  if (!receiverHidden) return null;
  return (
    <p className={classes['label']}>
      {direction === 'sent' ? t('requests:interest.theyAreHidden') : t('requests:interest.weAreHidden')}
    </p>
  );
}
