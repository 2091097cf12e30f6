import { IconCloudOff, IconMoodPuzzled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem.ts';
import { problemText } from '../../lib/problem-text.ts';
import { Button, ButtonLink } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import classes from './error-state.module.css';

export interface ErrorStateProps {
  error: unknown;
  /** Asks again; leave it out where asking again cannot help. */
  onRetry?: () => void;
  level?: 1 | 2 | 3;
}

/** What stands in the place of content that could not be had: what happened, what is kept, what to do. */
export function ErrorState({ error, onRetry, level = 2 }: ErrorStateProps) {
  const { t } = useTranslation();
  const { title, detail, requestId } = problemText(error);
  const isSignedOut = error instanceof ProblemError && error.code === 'NOT_SIGNED_IN';
  const isFinal = error instanceof ProblemError && error.isRefusal;
  return (
    <div role="alert" className={classes['error']}>
      <EmptyState
        level={level}
        icon={
          error instanceof ProblemError && error.code === 'NETWORK' ? (
            <IconCloudOff size={36} stroke={1.5} />
          ) : (
            <IconMoodPuzzled size={36} stroke={1.5} />
          )
        }
        title={title}
        detail={detail}
        actions={
          <>
            {isSignedOut && (
              <ButtonLink to="/sign-in" variant="primary">
                {t('common:session.signIn')}
              </ButtonLink>
            )}
            {onRetry && !isFinal && <Button onClick={onRetry}>{t('common:actions.retry')}</Button>}
          </>
        }
      />
      {requestId !== undefined && (
        <p className={classes['reference']}>{t('common:problem.reference', { id: requestId })}</p>
      )}
    </div>
  );
}
