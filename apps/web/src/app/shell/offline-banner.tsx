import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../lib/use-online.ts';
import classes from './offline-banner.module.css';

export function OfflineBanner() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className={classes['banner']}>
          <IconWifiOff size={18} aria-hidden />
          {t('common:offline')}
        </p>
      )}
    </div>
  );
}
