import { ErrorState, type ErrorStateProps } from './error-state.tsx';
import { ListSkeleton, type ListSkeletonProps } from './skeleton.tsx';

export interface AwaitedProps extends ListSkeletonProps {
  error: Error | null;
  onRetry: () => void;
  /** The level of an error's heading in the page's outline. */
  level?: ErrorStateProps['level'];
}

/** What stands in place of something that is read while it is not here: its outline, or what went wrong. */
export function Awaited({ error, onRetry, level, ...outline }: AwaitedProps) {
  return error === null ? <ListSkeleton {...outline} /> : <ErrorState level={level} error={error} onRetry={onRetry} />;
}
