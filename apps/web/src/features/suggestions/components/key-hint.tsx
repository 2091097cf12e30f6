import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/index.ts';
import classes from './key-hint.module.css';

interface KeyHintProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['s', 'save'],
  ['d', 'dismiss'],
  ['r', 'request'],
] as const;

/** The keys of the list and the way to turn them off. Not shown where there is no keyboard to speak of. */
export function KeyHint({ isOn, onChange }: KeyHintProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['hint']}>
      {isOn && (
        <p className={classes['keys']}>
          <span>{t('suggestions:keys.label')}</span>
          {keys.map(([key, meaning]) => (
            <span key={key}>
              <kbd className={classes['key']}>{key}</kbd> {t(`suggestions:keys.${meaning}`)}
            </span>
          ))}
        </p>
      )}
      <Button size="sm" variant="quiet" onClick={() => onChange(!isOn)}>
        {isOn ? t('suggestions:keys.off') : t('suggestions:keys.on')}
      </Button>
    </div>
  );
}
