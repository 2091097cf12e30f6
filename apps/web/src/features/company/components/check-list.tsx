import type { CompanyCheck } from '@karakoram/contracts';
import { companyCheckCodes } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import classes from './number-field.module.css';

/** What the checks of numbers and names noticed, as sentences. */
export function CheckList({ checks }: { checks: readonly CompanyCheck[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes['findings']}>
      {checks.map(({ field, code, severity }) => {
        const known = companyCheckCodes.find((one) => one === code);
        if (known === undefined) return null;
        return (
          <li key={`${field} ${code}`} data-severity={severity}>
            {t(`enums:checks.${known}`)}
          </li>
        );
      })}
    </ul>
  );
}
