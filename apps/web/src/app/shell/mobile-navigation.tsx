import { Link, useLocation } from '@tanstack/react-router';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Mark } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { useNavigation } from './navigation.ts';
import classes from './mobile-navigation.module.css';

/** The main pages on a small screen. The browser's own dialog holds the focus, closes on Escape and darkens the rest. */
export function MobileNavigation() {
  const { t } = useTranslation();
  const { user, isKnown } = useSession();
  const items = useNavigation();
  const dialog = useRef<HTMLDialogElement>(null);
  const href = useLocation({ select: (location) => location.href });

  useEffect(() => dialog.current?.close(), [href]);

  return (
    <div className={classes['navigation']}>
      <IconButton
        label={t('common:navigation.menu')}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <IconMenu2 size={22} aria-hidden />
      </IconButton>
      <dialog
        ref={dialog}
        aria-label={t('common:navigation.menu')}
        className={classes['sheet']}
        onClick={(event) => {
          // Outside of the sheet is the dialog's own backdrop. A link to the page that is open changes no address.
          const isLink = event.target instanceof Element && event.target.closest('a') !== null;
          if (isLink || event.target === event.currentTarget) event.currentTarget.close();
        }}
      >
        <div className={classes['content']}>
          <div className={classes['head']}>
            <Mark />
            <span className={classes['brand']}>{t('common:brand.name')}</span>
            <IconButton label={t('common:navigation.closeMenu')} onClick={() => dialog.current?.close()}>
              <IconX size={22} aria-hidden />
            </IconButton>
          </div>
          <nav aria-label={t('common:navigation.label')}>
            <ul className={classes['list']}>
              <li>
                <Link to="/" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
                  {t('common:navigation.home')}
                </Link>
              </li>
              {items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} activeProps={{ 'aria-current': 'page' }}>
                    {t(item.label)}
                    {item.Badge && <item.Badge />}
                  </Link>
                </li>
              ))}
              {isKnown && !user && (
                <>
                  <li className={classes['apart']}>
                    <Link to="/sign-in" activeProps={{ 'aria-current': 'page' }}>
                      {t('common:session.signIn')}
                    </Link>
                  </li>
                  <li>
                    <Link to="/sign-up" activeProps={{ 'aria-current': 'page' }}>
                      {t('common:session.signUp')}
                    </Link>
                  </li>
                </>
              )}
            </ul>
          </nav>
        </div>
      </dialog>
    </div>
  );
}
