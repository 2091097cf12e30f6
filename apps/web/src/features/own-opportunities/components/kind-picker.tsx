import {
  type OpportunityDirection,
  opportunityDirections,
  type OpportunityType,
  opportunityTypes,
} from '@karakoram/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OpportunityTypeIcon } from '../../../components/opportunity/index.ts';
import { Stack } from '../../../components/ui/index.ts';
import classes from './kind-picker.module.css';

interface KindPickerProps {
  type: OpportunityType | null;
  direction: OpportunityDirection;
  onChange: (kind: { type: OpportunityType | null; direction: OpportunityDirection }) => void;
}

/** Offer or request, and of which type: each with a picture and what it is for. */
export function KindPicker({ type, direction, onChange }: KindPickerProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <Stack gap="lg">
      <fieldset className={classes['set']}>
        <legend className={classes['legend']}>{t('ownOpportunities:kind.direction')}</legend>
        <div className={classes['directions']}>
          {opportunityDirections.map((one) => (
            <label key={one} className={classes['type']} data-chosen={one === direction || undefined}>
              <input
                type="radio"
                name={`${name}-direction`}
                value={one}
                checked={one === direction}
                onChange={() => onChange({ type, direction: one })}
                className="k-visually-hidden"
              />
              <span className={classes['name']}>{t(`ownOpportunities:kind.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={classes['set']}>
        <legend className={classes['legend']}>{t('ownOpportunities:kind.type')}</legend>
        <div className={classes['types']}>
          {opportunityTypes.map((one) => (
            <label key={one} className={classes['type']} data-chosen={one === type || undefined}>
              <input
                type="radio"
                name={`${name}-type`}
                value={one}
                checked={one === type}
                onChange={() => onChange({ type: one, direction })}
                className="k-visually-hidden"
              />
              <span className={classes['icon']}>
                <OpportunityTypeIcon type={one} size={26} />
              </span>
              <span className={classes['name']}>{t(`enums:opportunityType.${one}`)}</span>
              <span className={classes['detail']}>{t(`ownOpportunities:kind.types.${one}.${direction}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Stack>
  );
}
