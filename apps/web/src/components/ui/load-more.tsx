import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import classes from './load-more.module.css';

export interface LoadMoreProps {
  shown: number;
  /** Left out where counting all would cost too much. */
  total?: number;
  hasMore: boolean;
  isLoading: boolean;
  onLoadMore: () => void;
}

/** The end of a list: how much of it is shown, and the button for the next page. */
export function LoadMore({ shown, total, hasMore, isLoading, onLoadMore }: LoadMoreProps) {
  const { t } = useTranslation();
  if (shown === 0) return null;
  return (
    <div className={classes['end']}>
      <p role="status" className={classes['count']}>
        {total === undefined ? t('common:list.shown', { count: shown }) : t('common:list.shownOf', { shown, total })}
      </p>
      {hasMore && (
        <Button onClick={onLoadMore} loading={isLoading}>
          {t('common:actions.loadMore')}
        </Button>
      )}
    </div>
  );
}
