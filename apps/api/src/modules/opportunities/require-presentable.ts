import { AppError } from '../../platform/http/app-error.ts';
import { isOver, missingFields } from './opportunity-edit.ts';
import type { HintedOpportunityRow, OpportunityHints } from './opportunity-hints.queries.ts';

/**
 * Refuses what is not complete, what is over by its own dates, and what is anonymous and says whose it is: it neither goes to a desk
 * nor is published.
 *
 * @throws AppError `OPPORTUNITY_INCOMPLETE`, `VALIDATION_FAILED` or `OPPORTUNITY_IDENTITY_LEAKS`, naming the fields.
 */
export async function requirePresentable(hints: OpportunityHints, row: HintedOpportunityRow, now: Date): Promise<void> {
  const missing = missingFields(row.content);
  if (missing.length > 0) {
    throw new AppError('OPPORTUNITY_INCOMPLETE', {
      errors: missing.map((field) => ({ pointer: `/${field}`, code: 'required', params: {} })),
    });
  }
  if (isOver(row.content, now)) {
    throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/endsOn', code: 'day_over', params: {} }] });
  }
  const leaks = (await hints.of(row)).filter(({ severity }) => severity === 'error');
  if (leaks.length > 0) {
    throw new AppError('OPPORTUNITY_IDENTITY_LEAKS', {
      errors: leaks.map(({ field, locale, params }) => ({
        pointer: locale === null ? `/${field}` : `/${field}/${locale}`,
        code: 'identity_leaks',
        params,
      })),
    });
  }
}
