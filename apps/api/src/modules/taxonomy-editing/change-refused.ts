import type { Locale } from '@karakoram/domain';
import { type ChangeRefusal, taxonomy, type TaxonomyChange } from '@karakoram/taxonomy';
import { AppError } from '../../platform/http/app-error.ts';

/** The refusal of a change as the reader is told it: with the word, and the name of the concept that stands in the way. */
export function changeRefused(change: TaxonomyChange, refusals: readonly ChangeRefusal[], locale: Locale): AppError {
  return new AppError('VALIDATION_FAILED', {
    errors: refusals.map(({ pointer, reason, by }) => ({
      pointer,
      code: reason,
      params: {
        ...wordAt(change, pointer),
        ...(by === undefined ? {} : { concept: taxonomy.labelOf(by, locale), conceptCode: by }),
      },
    })),
  });
}

/** The text that a pointer points to. */
function wordAt(change: TaxonomyChange, pointer: string): { word?: string } {
  let value: unknown = change;
  for (const part of pointer.split('/').slice(1)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  return typeof value === 'string' ? { word: value } : {};
}
