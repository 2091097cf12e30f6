import type { MatchRequestSubject } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../components/ui/index.ts';
import classes from './request-subject.module.css';

/** The offer or need that a request is about, in the words it had when the request was sent. */
export function RequestSubject({ about }: { about: MatchRequestSubject }) {
  const { t } = useTranslation();
  const label = (): string => {
    if (about.kind === null || about.owner === null) return t('requests:card.about');
    if (about.owner === 'own') {
      return about.kind === 'offer' ? t('requests:card.aboutOurOffer') : t('requests:card.aboutOurNeed');
    }
    return about.kind === 'offer' ? t('requests:card.aboutTheirOffer') : t('requests:card.aboutTheirNeed');
  };
  return (
    <div className={classes['subject']}>
      <p className={classes['label']}>{label()}</p>
      <p>
        <Localised text={about.text} origins={about.textOrigins} />
      </p>
    </div>
  );
}
