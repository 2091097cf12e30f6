import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/ui/index.ts';
import classes from './frame.module.css';

const tabs = [
  { to: '/administration', label: 'figures' },
  { to: '/administration/users', label: 'users' },
  { to: '/administration/companies', label: 'companies' },
  { to: '/administration/sectors', label: 'sectors' },
  { to: '/administration/taxonomy', label: 'taxonomy' },
  { to: '/administration/ranking', label: 'ranking' },
  { to: '/administration/imports', label: 'imports' },
  { to: '/administration/audit', label: 'audit' },
] as const;

export interface FrameProps {
  title: string;
  lead?: ReactNode;
  parent?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the administration below the links to all of them. Each is an address, so each opens in a tab of its own. */
export function Frame({ children, ...header }: FrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <nav aria-label={t('administration:view')} className={classes['nav']}>
        <ul className={classes['tabs']}>
          {tabs.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes['tab']}
                activeOptions={{ exact: to === '/administration', includeSearch: false }}
              >
                {t(`administration:tab.${label}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeader {...header} />
      {children}
    </>
  );
}
