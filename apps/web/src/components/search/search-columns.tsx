import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Drawer } from '../ui/index.ts';
import classes from './search-columns.module.css';

export interface SearchColumnsProps {
  /** All filters; beside the results, and in a sheet on a phone. */
  panel: ReactNode;
  filterCount: number;
  /** How many were found; empty while nobody knows. */
  found: string;
  /** What closes the sheet, such as "Show 12 companies". */
  showLabel: string;
  /** What stands beside the number: save, sort. */
  tools?: ReactNode;
  /** Nothing to choose from: what is said stands in the middle of the page. */
  isBare: boolean;
  children: ReactNode;
}

/** Filters beside the results. */
export function SearchColumns({ panel, filterCount, found, showLabel, tools, isBare, children }: SearchColumnsProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <div className={classes['columns']} data-bare={isBare || undefined}>
        <aside className={classes['filters']} aria-label={t('directory:filters.title')}>
          {panel}
        </aside>
        <div className={classes['results']}>
          <div className={classes['bar']}>
            <p role="status" className={classes['found']}>
              {found === '' ? ' ' : found}
            </p>
            <Button
              className={classes['open']}
              icon={<IconAdjustmentsHorizontal size={18} aria-hidden />}
              onClick={() => setOpened(true)}
            >
              {filterCount === 0
                ? t('directory:filters.open')
                : t('directory:filters.openCount', { count: filterCount })}
            </Button>
            {tools}
          </div>
          {children}
        </div>
      </div>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('directory:filters.title')}
        footer={
          <Button variant="primary" fullWidth onClick={() => setOpened(false)}>
            {showLabel}
          </Button>
        }
      >
        {panel}
      </Drawer>
    </>
  );
}

/** A list that fades while another one is on its way. */
export function SearchResults({ isStale, children }: { isStale: boolean; children: ReactNode }) {
  return (
    <div data-stale={isStale || undefined} className={classes['list']}>
      {children}
    </div>
  );
}
