import i18next from 'i18next';
import { ProblemError } from './problem.ts';

export interface ProblemText {
  title: string;
  detail: string | undefined;
  requestId: string | undefined;
}

/** What to tell the reader about any error: what happened, what is kept, what to do. */
export function problemText(error: unknown): ProblemText {
  const { t } = i18next;
  if (error instanceof ProblemError) {
    const { requestId } = error;
    if (error.code === 'NETWORK') {
      return { title: t('common:problem.network.title'), detail: t('common:problem.network.detail'), requestId };
    }
    if (error.title !== '' && error.status < 500)
      return { title: error.title, detail: undefined, requestId: undefined };
    if (error.title !== '' && error.status === 503) return { title: error.title, detail: undefined, requestId };
    return { title: t('common:problem.unexpected.title'), detail: t('common:problem.unexpected.detail'), requestId };
  }
  return {
    title: t('common:problem.unexpected.title'),
    detail: t('common:problem.unexpected.detail'),
    requestId: undefined,
  };
}
