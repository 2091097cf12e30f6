import { checkNumber, type NumberField as NumberFieldName } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/ui/index.ts';
import { useFieldError, useProfile } from '../use-profile.ts';
import classes from './number-field.module.css';

interface NumberFieldProps {
  field: NumberFieldName;
  label: string;
  hint: string;
  optional?: boolean;
}

/** An identity number, checked while it is typed: what looks wrong is said at once, what may be right is left to the member. */
export function NumberField({ field, label, hint, optional = false }: NumberFieldProps) {
  const { t } = useTranslation();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  const { findings } = checkNumber(values.country, field, values[field]);
  const refused = errorAt(`/${field}`);
  return (
    <div>
      <TextField
        label={label}
        hint={hint}
        optional={optional}
        dir="ltr"
        maxLength={40}
        value={values[field]}
        onChange={(text) => set({ [field]: text })}
        error={refused}
        name={field}
      />
      <ul className={classes['findings']} role="status">
        {refused === undefined &&
          findings.map(({ code, severity }) => (
            <li key={code} data-severity={severity}>
              {t(`enums:checks.${code}`)}
            </li>
          ))}
      </ul>
    </div>
  );
}
