import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../ui/index.ts';
import classes from './case-layout.module.css';

interface CaseLayoutProps {
  /** What the reviewer reads. */
  children: ReactNode;
  /** Where it is decided: in sight all the time, on a phone after the evidence. */
  decision: ReactNode;
}

export function CaseLayout({ children, decision }: CaseLayoutProps) {
  return (
    <div className={classes['case']}>
      <div className={classes['evidence']}>{children}</div>
      <div className={classes['aside']}>{decision}</div>
    </div>
  );
}

/** What stands under the name of a case: where it stands, and since when. */
export function CaseBadges({ children }: { children: ReactNode }) {
  return <span className={classes['badges']}>{children}</span>;
}

export function CaseSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes['case']} role="status" aria-label={t('common:state.loading')}>
      <div className={classes['evidence']}>
        <Skeleton height="180px" />
        <Skeleton height="420px" />
      </div>
      <Skeleton height="280px" />
    </div>
  );
}
