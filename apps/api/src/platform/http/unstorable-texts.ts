import type { FieldIssue } from './app-error.ts';

/**
 * Names every text in a body that PostgreSQL cannot store: with a NUL, or with half of a character (a surrogate alone). A client
 * that sends one is mistaken or means harm; nobody types it.
 */
export function unstorableTexts(body: unknown, pointer = ''): FieldIssue[] {
  if (typeof body === 'string') {
    const isStorable = !body.includes('\0') && body.isWellFormed();
    return isStorable ? [] : [{ pointer, code: 'characters_invalid', params: {} }];
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]: [string, unknown]) =>
    unstorableTexts(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
