export * from './company-checks.ts';
export * from './company-life-cycle.ts';
export * from './company.ts';
export * from './completeness.ts';
export * from './contact-masking.ts';
export * from './cooperation-mode.ts';
export * from './country.ts';
export * from './day.ts';
export * from './demand.ts';
export * from './duplicate-name.ts';
export * from './file-kind.ts';
export * from './identity/cuin.ts';
export {
  identityProblemCodes,
  isAcceptable,
  type IdentityCheck,
  type IdentityProblem,
  type IdentityProblemCode,
} from './identity/identity-check.ts';
export * from './identity/lei.ts';
export * from './identity/ntn.ts';
export * from './identity/registration-number.ts';
export * from './identity/uscc.ts';
export * from './locale.ts';
export * from './match-request-life-cycle.ts';
export * from './opportunity/attachment-hints.ts';
export * from './opportunity/identity-leaks.ts';
export * from './opportunity/opportunity-fields.ts';
export * from './opportunity/opportunity-hints.ts';
export * from './opportunity/opportunity-life-cycle.ts';
export * from './opportunity/opportunity-review.ts';
export * from './opportunity/opportunity.ts';
export * from './permissions.ts';
export * from './programme-life-cycle.ts';
export * from './programme-registration.ts';
export * from './programme.ts';
export * from './resource.ts';
export * from './result.ts';
export * from './review.ts';
export * from './roles.ts';
export * from './saved-search.ts';
export * from './strip-controls.ts';
export * from './suggestion.ts';
export * from './text-origin.ts';
