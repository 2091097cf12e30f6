import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton, ToastRegion } from '../../components/ui/index.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LocaleKeeper } from './locale-keeper.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import classes from './shell.module.css';

const Bell = lazy(() =>
  import('../../features/notifications/components/bell.tsx').then((module) => ({ default: module.Bell })),
);

/** What the header shows beside the account menu of a signed-in reader. A visitor's page does not load it. */
const bell: ReactNode = (
  <Suspense fallback={<Skeleton width="40px" height="40px" />}>
    <Bell />
  </Suspense>
);

/** The frame of every page. */
export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  const shown = useRef(pathname);

  useEffect(() => {
    // A new page starts at its beginning for those who do not see it change.
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main">
        {t('common:navigation.skip')}
      </a>
      <Header bell={bell} />
      <OfflineBanner />
      <main ref={main} id="main" tabIndex={-1} className={classes['main']}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ToastRegion />
      <LocaleKeeper />
    </div>
  );
}
