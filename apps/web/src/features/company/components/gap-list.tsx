import type { MissingField } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Anchor } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { stepOf } from '../profile-steps.ts';
import classes from './gap-list.module.css';

/** What is missing, what each would bring, and the way to it. */
export function GapList({ missing }: { missing: readonly MissingField[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes['gaps']}>
      {missing.map(({ field, gain }) => (
        <li key={field} className={classes['gap']}>
          <span className={classes['gain']}>{t('company:overview.gain', { share: format.percent(gain / 100) })}</span>
          <span>
            <Anchor to="/company/profile" search={{ step: stepOf[field] }}>
              {t(`enums:profileField.${field}`)}
            </Anchor>
            <span className={classes['why']}>{t(`company:gains.${field}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
