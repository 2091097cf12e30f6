import type { FieldIssue } from './app-error.ts';
import { AppError } from './app-error.ts';

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const kept = ['minimum', 'maximum', 'expected', 'format', 'divisor'] as const;

/**
 * Turns the issues of a Zod schema into field problems. A custom check names its own code with
 * `params: { code: 'uscc_length' }`.
 */
export function validationError(issues: readonly SchemaIssue[]): AppError {
  return new AppError('VALIDATION_FAILED', { errors: issues.flatMap(fieldIssues).slice(0, 50) });
}

function fieldIssues(issue: SchemaIssue): FieldIssue[] {
  const details: Record<string, unknown> = { ...issue };
  const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  const code = typeof details.code === 'string' ? details.code : 'invalid';
  if (code === 'unrecognized_keys' && Array.isArray(details.keys)) {
    return details.keys.map((key) => ({
      pointer: pointerTo([...path, String(key)]),
      code: 'unknown_field',
      params: {},
    }));
  }
  const params: FieldIssue['params'] = {};
  for (const name of kept) {
    const value = details[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') params[name] = value;
    else if (typeof value === 'bigint') params[name] = Number(value);
  }
  return [{ pointer: pointerTo(path), code: specificCode(code, issue, details), params }];
}

/** Narrows Zod's few codes to those that deserve a sentence of their own. */
function specificCode(code: string, { message }: SchemaIssue, details: Record<string, unknown>): string {
  const params = details.params;
  if (
    code === 'custom' &&
    typeof params === 'object' &&
    params !== null &&
    'code' in params &&
    typeof params.code === 'string'
  ) {
    return params.code;
  }
  if (code === 'invalid_type') {
    // The issue does not carry the value; only its sentence tells whether there was one.
    if (/received (?:undefined|null)$/.test(message)) return 'required';
    return details.expected === 'int' ? 'number_not_whole' : code;
  }
  if (code === 'too_small') {
    if (details.origin === 'string') return details.minimum === 1 ? 'required' : 'string_too_short';
    return details.origin === 'array' ? 'list_too_short' : 'number_too_small';
  }
  if (code === 'too_big') {
    if (details.origin === 'string') return 'string_too_long';
    return details.origin === 'array' ? 'list_too_long' : 'number_too_big';
  }
  if (code === 'invalid_format') {
    return details.format === 'email' ? 'email_invalid' : details.format === 'url' ? 'url_invalid' : 'format_invalid';
  }
  if (code === 'invalid_value') return 'choice_invalid';
  return code === 'custom' ? 'invalid' : code;
}

/** RFC 6901. */
function pointerTo(path: readonly string[]): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
