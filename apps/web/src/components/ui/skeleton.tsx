import { useTranslation } from 'react-i18next';
import classes from './skeleton.module.css';

export interface SkeletonProps {
  /** Any CSS length. */
  height?: string;
  width?: string;
  round?: boolean;
}

/** The shape of something that is on its way. */
export function Skeleton({ height = '1lh', width = '100%', round = false }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={classes['skeleton']}
      data-round={round || undefined}
      style={{ blockSize: height, inlineSize: width }}
    />
  );
}

export interface ListSkeletonProps {
  rows?: number;
  rowHeight?: string;
}

/** A list that is on its way. Invisible for the first 300 ms, so that quick answers do not flicker. */
export function ListSkeleton({ rows = 5, rowHeight = '88px' }: ListSkeletonProps) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common:state.loading')} className={classes['list']}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={rowHeight} />
      ))}
    </div>
  );
}
