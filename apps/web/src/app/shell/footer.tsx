import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Ridge } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import classes from './footer.module.css';

/** A page of the demo only, which another build may not have. */
const demoInbox: string = '/dev/inbox';

export function Footer() {
  const { t } = useTranslation();
  const { demo } = useSession();
  const { routesByPath } = useRouter();
  return (
    <footer className={classes['footer']} aria-label={t('common:footer.label')}>
      <Ridge />
      <div className={classes['words']}>
        <p>
          <strong>{t('common:brand.name')}</strong> <span>{t('common:brand.tagline')}</span>
        </p>
        <p className={classes['quiet']}>{t('common:footer.purpose')}</p>
        <p>
          <Link to="/programmes">{t('common:navigation.programmes')}</Link>
          {' · '}
          <Link to="/resources">{t('common:navigation.resources')}</Link>
        </p>
        {demo && (
          <p className={classes['quiet']}>
            {t('common:footer.demo')}{' '}
            {demoInbox in routesByPath && <Link to={demoInbox}>{t('common:navigation.demoInbox')}</Link>}
          </p>
        )}
      </div>
    </footer>
  );
}
