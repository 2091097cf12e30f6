import { AppError } from '../../platform/http/app-error.ts';
import { missingFields } from './opportunity-edit.ts';
import type { HintedOpportunityRow, OpportunityHints } from './opportunity-hints.queries.ts';

/**
 * Refuses what is not complete, and what is anonymous and says whose it is: neither goes to a desk, and neither is published.
 *
 * @throws AppError `OPPORTUNITY_INCOMPLETE` or `OPPORTUNITY_IDENTITY_LEAKS`, naming the fields.
 */
export async function requirePresentable(hints: OpportunityHints, row: HintedOpportunityRow): Promise<void> {
  const missing = missingFields(row.content);
  if (missing.length > 0) {
    throw new AppError('OPPORTUNITY_INCOMPLETE', {
      errors: missing.map((field) => ({ pointer: `/${field}`, code: 'required', params: {} })),
    });
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
