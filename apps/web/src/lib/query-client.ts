import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { ProblemError } from './problem.ts';
import { problemText } from './problem-text.ts';
import { sessionQuery } from './session.ts';
import { toast } from './toast.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** True where the page itself shows every error of this mutation. */
      showsErrors?: boolean;
    };
    defaultError: Error;
  }
}

const maxRetries = 3;

function shouldRetry(failures: number, error: Error): boolean {
  if (error instanceof ProblemError && (error.isRefusal || error.code === 'UNREADABLE')) return false;
  return failures < maxRetries;
}

/** 0.5, 1, 2 seconds, spread a little so that a thousand readers do not come back in the same moment. */
function retryDelay(failures: number): number {
  return 500 * 2 ** failures * (0.8 + Math.random() * 0.4);
}

export function createQueryClient(): QueryClient {
  /** A session that ended on the server is noticed at the next request, whichever it is. */
  const noticeLostSession = (error: Error): boolean => {
    if (!(error instanceof ProblemError) || error.code !== 'NOT_SIGNED_IN') return false;
    const wasSignedIn = Boolean(queryClient.getQueryData(sessionQuery.queryKey)?.user);
    if (wasSignedIn) {
      toast.info(i18next.t('common:session.expired'));
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }
    return wasSignedIn;
  };

  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: shouldRetry, retryDelay, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
    queryCache: new QueryCache({ onError: (error) => void noticeLostSession(error) }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (noticeLostSession(error) || mutation.meta?.showsErrors === true) return;
        // A refusal (a conflict, a wrong entry) is the page's to explain; what nobody expected is told here.
        if (error instanceof ProblemError && error.isRefusal) return;
        toast.error(problemText(error).title);
      },
    }),
  });
  return queryClient;
}
