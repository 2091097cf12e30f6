import { z } from 'zod';

/**
 * Every error code of the API with its HTTP status. The code is also the key of its sentence in the
 * `problems` catalogue of `@karakoram/i18n` and the anchor of its section in docs/problems.md.
 */
export const problemStatus = {
  VALIDATION_FAILED: 422,
  MALFORMED_BODY: 400,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_SIGNED_IN: 401,
  PERMISSION_MISSING: 403,
  ORIGIN_REFUSED: 403,
  RATE_LIMITED: 429,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL: 500,

  ACCOUNT_DISABLED: 403,
  EMAIL_INVALID: 422,
  EMAIL_NOT_VERIFIED: 403,
  CREDENTIALS_WRONG: 401,
  PASSWORD_TOO_SHORT: 422,
  PASSWORD_TOO_LONG: 422,
  TOKEN_INVALID: 422,
  AUTHENTICATION_REFUSED: 400,

  CURSOR_INVALID: 422,
  SEARCH_TOO_SLOW: 503,

  COMPANY_ALREADY_MEMBER: 409,
  COMPANY_STATE_CONFLICT: 409,
  COMPANY_VERSION_CONFLICT: 409,
  COMPANY_INCOMPLETE: 422,
  COMPANY_CHANGE_NOT_PENDING: 409,
  COMPANY_REGISTRATION_NUMBER_TAKEN: 409,
  COMPANY_NOT_APPROVED: 403,
  LOGO_INVALID: 422,
  LOGO_TOO_LARGE: 413,

  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 422,
  FILE_CONTENT_MISMATCH: 422,
  FILE_UNREADABLE: 422,

  TRANSLATION_NOT_OFFERED: 409,
  TRANSLATION_REFUSED: 422,
  TRANSLATION_UNAVAILABLE: 503,

  MEMBER_LAST_OWNER: 409,
  INVITATION_INVALID: 422,
  INVITATION_ALREADY_OPEN: 409,
  INVITATION_OTHER_ADDRESS: 403,

  REVIEW_NOT_PENDING: 409,

  MATCH_REQUEST_ALREADY_PENDING: 409,
  MATCH_REQUEST_NOT_PENDING: 409,
  MATCH_REQUEST_SAME_COUNTRY: 422,
  MATCH_REQUEST_RECENTLY_DECLINED: 409,
  MATCH_REQUEST_ALREADY_ACCEPTED: 409,
  MATCH_REQUEST_COMPANY_UNAVAILABLE: 409,

  OPPORTUNITY_STATE_CONFLICT: 409,
  OPPORTUNITY_VERSION_CONFLICT: 409,
  OPPORTUNITY_INCOMPLETE: 422,
  OPPORTUNITY_IDENTITY_LEAKS: 422,
  OPPORTUNITY_LIMIT_REACHED: 409,
  OPPORTUNITY_NOT_EXTENSIBLE: 409,
  OPPORTUNITY_SCORES_TOO_LOW: 422,
  OPPORTUNITY_SECOND_READER_NEEDED: 409,
  OPPORTUNITY_CLOSED: 409,
  INTEREST_ALREADY_PENDING: 409,
  INTEREST_ALREADY_ACCEPTED: 409,
  INTEREST_RECENTLY_DECLINED: 409,
  OPPORTUNITY_ATTACHMENTS_FULL: 409,

  SAVED_SEARCH_LIMIT_REACHED: 409,
  SAVED_SEARCH_NAME_TAKEN: 409,

  PROGRAMME_STATE_CONFLICT: 409,
  PROGRAMME_VERSION_CONFLICT: 409,
  PROGRAMME_INCOMPLETE: 422,
  PROGRAMME_CAPACITY_BELOW_TAKEN: 409,
  PROGRAMME_ALREADY_REGISTERED: 409,
  PROGRAMME_NOT_OPEN: 409,
  PROGRAMME_NOT_ADDRESSED: 403,
  PROGRAMME_REGISTRATION_REMOVED: 403,
  PROGRAMME_REGISTRATION_ENDED: 409,

  RESOURCE_STATE_CONFLICT: 409,
  RESOURCE_INCOMPLETE: 422,

  USER_SELF_CHANGE: 409,

  IMPORT_FILE_INVALID: 422,
  IMPORT_STATE_CONFLICT: 409,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one value. `pointer` is a JSON pointer (RFC 6901) into the body, or `?name` for the query. */
export const FieldProblem = z.object({
  pointer: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  message: z.string().describe('The sentence in the language of the reader'),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457 problem details, with the code that programs branch on. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string().describe('The sentence in the language of the reader'),
    status: z.number().int(),
    code: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(FieldProblem).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
