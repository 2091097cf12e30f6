import type { TFunction } from 'i18next';

/** What is wrong with one field, from our own check or from the API. `pointer` is a JSON pointer into the body. */
export interface FieldIssue {
  pointer: string;
  message: string;
}

/** The part of a Zod issue that a sentence is made of. */
export interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly params?: Readonly<Record<string, unknown>>;
}

export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function tooSmall(t: TFunction, issue: SchemaIssue): string {
  const minimum = Number(issue.minimum ?? 0);
  if (issue.origin === 'string') {
    return minimum <= 1 ? t('common:validation.required') : t('common:validation.tooShort', { count: minimum });
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    return minimum <= 1 ? t('common:validation.choose') : t('common:validation.tooFew', { count: minimum });
  }
  return t('common:validation.tooSmall', { minimum });
}

function tooBig(t: TFunction, issue: SchemaIssue): string {
  const maximum = Number(issue.maximum ?? 0);
  if (issue.origin === 'string') return t('common:validation.tooLong', { count: maximum });
  if (issue.origin === 'array' || issue.origin === 'set') return t('common:validation.tooMany', { count: maximum });
  return t('common:validation.tooBig', { maximum });
}

function formatText(t: TFunction, format: string | undefined): string {
  if (format === 'email') return t('common:validation.email');
  if (format === 'url') return t('common:validation.url');
  if (format === 'date' || format === 'datetime') return t('common:validation.date');
  return t('common:validation.invalid');
}

/** The sentence for a Zod issue in the reader's language. A refinement names its own: `params: { code: 'mismatch' }`. */
export function issueText(t: TFunction, issue: SchemaIssue): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(t, issue);
    case 'too_big':
      return tooBig(t, issue);
    case 'invalid_format':
      return formatText(t, issue.format);
    case 'invalid_type':
      return t('common:validation.required');
    case 'invalid_value':
      return t('common:validation.choose');
    case 'custom':
      return issue.params?.['code'] === 'mismatch' ? t('common:validation.mismatch') : t('common:validation.invalid');
    case undefined:
    default:
      return t('common:validation.invalid');
  }
}
