import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem.ts';
import { problemText } from '../../lib/problem-text.ts';
import type { FormHandle } from '../../lib/use-form.ts';
import { Notice } from './notice.tsx';
import classes from './form.module.css';

export interface FormErrorProps {
  handle: FormHandle;
  /** A sentence of the page's own for a code that it knows better than the API does. */
  explain?: (problem: ProblemError) => string | undefined;
}

/** Why the form was not sent, in one place: what the API said, and what it said about fields that are not on this page. */
function FormError({ handle, explain }: FormErrorProps) {
  const { t } = useTranslation();
  const { problem, issues } = handle;
  if (!problem) return null;
  const own = problem instanceof ProblemError ? explain?.(problem) : undefined;
  const isAboutFields = problem instanceof ProblemError && issues.length > 0;
  const { title, detail, requestId } = problemText(problem);
  return (
    <div data-form-error tabIndex={-1} role="alert" className={classes['error']}>
      <Notice
        tone="attention"
        title={own ?? (isAboutFields ? t('common:problem.summary', { count: issues.length }) : title)}
      >
        {isAboutFields && (
          <ul className={classes['issues']}>
            {issues.map((issue) => (
              <li key={`${issue.pointer} ${issue.message}`}>{issue.message}</li>
            ))}
          </ul>
        )}
        {own === undefined && !isAboutFields && detail}
        {own === undefined && requestId !== undefined && (
          <p className={classes['reference']}>{t('common:problem.reference', { id: requestId })}</p>
        )}
      </Notice>
    </div>
  );
}

export interface FormProps extends FormErrorProps {
  children: ReactNode;
}

/** A form of `useForm`: `<Form handle={form.handle}>`, with what went wrong at its head. */
export function Form({ handle, explain, children }: FormProps) {
  return (
    <form onSubmit={handle.onSubmit} noValidate className={classes['form']}>
      <FormError handle={handle} explain={explain} />
      {children}
    </form>
  );
}
