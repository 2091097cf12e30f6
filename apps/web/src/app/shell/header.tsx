import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Mark } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { MobileNavigation } from './mobile-navigation.tsx';
import { useNavigation } from './navigation.ts';
import classes from './header.module.css';

export function Header({ bell }: { bell: ReactNode }) {
  const { t } = useTranslation();
  const { user, isKnown } = useSession();
  const items = useNavigation();
  return (
    <header className={classes['header']}>
      <div className={classes['bar']}>
        <MobileNavigation />
        <Link to="/" className={classes['brand']}>
          <Mark />
          <span>{t('common:brand.name')}</span>
        </Link>
        <nav aria-label={t('common:navigation.label')} className={classes['navigation']}>
          <ul>
            {items.map((item) => (
              <li key={item.to}>
                <Link to={item.to} className={classes['item']} activeProps={{ 'aria-current': 'page' }}>
                  {t(item.label)}
                  {item.Badge && <item.Badge />}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes['end']}>
          <LanguageMenu />
          {user && bell}
          {user && <AccountMenu user={user} />}
          {isKnown && !user && (
            <>
              <ButtonLink to="/sign-in" variant="quiet" className={classes['signIn']}>
                {t('common:session.signIn')}
              </ButtonLink>
              <ButtonLink to="/sign-up" variant="primary" className={classes['signUp']}>
                {t('common:session.signUp')}
              </ButtonLink>
            </>
          )}
        </div>
      </div>
    </header>
  );
}
