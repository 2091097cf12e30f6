import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from './problem.ts';
import { issueText, pointerOf, type FieldIssue, type SchemaIssue } from './validation.ts';

/** A Zod schema, as far as a form needs it. */
export interface FormSchema<Output> {
  safeParse(
    data: unknown,
  ): { success: true; data: Output } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

/** What a field of components/ui takes: `<TextField label=… {...form.field('name')} />`. */
export interface FieldProps<Value> {
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

interface FormOptions<Values, Output> {
  schema: FormSchema<Output>;
  initial: Values;
  /** Sends the checked values. A `ProblemError` that it throws is shown at the fields it names, or above the form. */
  submit: (output: Output) => Promise<void>;
}

/** What `<Form>` needs to know. */
export interface FormHandle {
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly problem: Error | undefined;
  readonly issues: readonly FieldIssue[];
  readonly isSubmitting: boolean;
}

/**
 * The state of a form: values, what is wrong with them, and sending. Checks at submit, and from the first failure on at
 * every change, so that a corrected field is freed at once. Focus goes to the first field that is wrong.
 */
export function useForm<Values extends object, Output>({ schema, initial, submit }: FormOptions<Values, Output>) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement | undefined>(undefined);
  const [values, setAllValues] = useState(initial);
  const [baseline, setBaseline] = useState(initial);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState<Error | undefined>(undefined);
  const [isSubmitting, setSubmitting] = useState(false);
  const [failures, setFailures] = useState(0);

  const check = useCallback(
    (candidate: Values): { output: Output } | { issues: FieldIssue[] } => {
      const parsed = schema.safeParse(candidate);
      if (parsed.success) return { output: parsed.data };
      return {
        issues: parsed.error.issues.map((issue) => ({ pointer: pointerOf(issue.path), message: issueText(t, issue) })),
      };
    },
    [schema, t],
  );

  const change = (next: Values): void => {
    setAllValues(next);
    if (failures === 0) return;
    const checked = check(next);
    setIssues('issues' in checked ? checked.issues : []);
  };

  const setValue = <Name extends keyof Values & string>(name: Name, value: Values[Name]): void =>
    change({ ...values, [name]: value });

  /** Changes several values at once: a restored draft, one choice that decides another. */
  const setValues = (changes: Partial<Values>): void => change({ ...values, ...changes });

  const fail = (found: readonly FieldIssue[], cause: Error | undefined): void => {
    setIssues(found);
    setProblem(cause);
    setFailures((count) => count + 1);
  };

  const run = async (): Promise<void> => {
    const checked = check(values);
    if ('issues' in checked) {
      fail(checked.issues, undefined);
      return;
    }
    setIssues([]);
    setProblem(undefined);
    setSubmitting(true);
    try {
      await submit(checked.output);
      setBaseline(values);
      setFailures(0);
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      fail(cause instanceof ProblemError ? cause.errors : [], cause);
    } finally {
      setSubmitting(false);
    }
  };

  useEffect(() => {
    if (failures === 0) return;
    const target =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('[data-form-error]');
    target?.focus();
  }, [failures]);

  /** The first thing wrong at a JSON pointer (`/names/zh`), for fields inside of objects and lists. */
  const errorAt = (pointer: string): string | undefined => issues.find((issue) => issue.pointer === pointer)?.message;

  const field = <Name extends keyof Values & string>(name: Name): FieldProps<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => setValue(name, value),
    error: errorAt(pointerOf([name])),
  });

  const reset = (next: Values): void => {
    setAllValues(next);
    setBaseline(next);
    setIssues([]);
    setProblem(undefined);
    setFailures(0);
  };

  return {
    handle: {
      onSubmit: (event) => {
        event.preventDefault();
        form.current = event.currentTarget;
        if (!isSubmitting) void run();
      },
      problem,
      issues,
      isSubmitting,
    } satisfies FormHandle,
    values,
    setValue,
    setValues,
    field,
    errorAt,
    reset,
    isDirty: JSON.stringify(values) !== JSON.stringify(baseline),
    isSubmitting,
  };
}
