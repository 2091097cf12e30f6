/** One sentence for each error code: what happened and what to do. */
export const problems = {
  VALIDATION_FAILED: 'Some entries need correcting. Nothing was saved yet.',
  MALFORMED_BODY: 'The request could not be read.',
  BODY_TOO_LARGE: 'What was sent is too large.',
  UNSUPPORTED_MEDIA_TYPE: 'This kind of content is not accepted here.',
  NOT_FOUND: 'This does not exist, or you have no access to it.',
  METHOD_NOT_ALLOWED: 'This address does not support that operation.',
  NOT_SIGNED_IN: 'Please sign in first.',
  PERMISSION_MISSING: 'Your account is not allowed to do this.',
  ORIGIN_REFUSED: 'The request came from another site and was refused. Reload the page and try again.',
  RATE_LIMITED: 'Too many attempts. Please wait a little and try again.',
  DATABASE_UNAVAILABLE: 'The service is briefly unavailable. Please try again in a few seconds.',
  INTERNAL: 'Something went wrong on our side. If it happens again, tell us the request number.',
  ACCOUNT_DISABLED: 'This account has been disabled. Please contact your desk.',
  EMAIL_INVALID: 'This is not a valid e-mail address.',
  EMAIL_NOT_VERIFIED: 'Please confirm your e-mail address first; we have sent you the link again.',
  CREDENTIALS_WRONG: 'E-mail address or password is wrong.',
  PASSWORD_TOO_SHORT: 'The password is too short: use at least 10 characters.',
  PASSWORD_TOO_LONG: 'The password is too long: use at most 128 characters.',
  TOKEN_INVALID: 'This link is no longer valid. Ask for a new one.',
  AUTHENTICATION_REFUSED: 'This sign-in request could not be carried out.',
  CURSOR_INVALID: 'This page of the list no longer exists. Start again from the first page.',
  SEARCH_TOO_SLOW: 'This search took too long. Try a more specific word, or fewer filters at once.',
  COMPANY_ALREADY_MEMBER: 'You already belong to a company.',
  COMPANY_STATE_CONFLICT: 'The company is no longer in a state that allows this. Reload to see where it stands.',
  COMPANY_VERSION_CONFLICT:
    'Somebody else changed this profile in the meantime. Reload to see their changes; yours are kept on this device.',
  COMPANY_INCOMPLETE: 'The profile is not complete enough to be submitted.',
  COMPANY_CHANGE_NOT_PENDING: 'This change has already been decided or withdrawn.',
  COMPANY_REGISTRATION_NUMBER_TAKEN: 'Another approved company already has this registration number.',
  COMPANY_NOT_APPROVED: 'This is open to approved companies only. Your desk has not approved yours yet.',
  LOGO_INVALID: 'This file is not a PNG, JPEG or WebP image that we can read.',
  LOGO_TOO_LARGE: 'The image is too large: at most 2 MB.',
  FILE_TOO_LARGE: 'The file is too large.',
  FILE_TYPE_REFUSED: 'What this file contains is of a kind that is not taken here.',
  FILE_CONTENT_MISMATCH: 'The content of this file is not what its name says.',
  FILE_UNREADABLE: 'The file cannot be read.',
  TRANSLATION_NOT_OFFERED: 'This site has no translation service.',
  TRANSLATION_REFUSED:
    'The translation service could not translate this text. It stays as it is; write the translation yourself, or try a shorter text.',
  TRANSLATION_UNAVAILABLE:
    'The translation service does not answer at the moment. Nothing was changed; try again in a minute.',
  MEMBER_LAST_OWNER: 'A company needs at least one owner. Make somebody else an owner first.',
  INVITATION_INVALID: 'This invitation is no longer valid. Ask for a new one.',
  INVITATION_ALREADY_OPEN: 'An invitation to this address is already waiting.',
  INVITATION_OTHER_ADDRESS: 'This invitation was sent to another e-mail address. Sign in with that address.',
  REVIEW_NOT_PENDING: 'Somebody has already decided this case. Reload to see the decision.',
  MATCH_REQUEST_ALREADY_PENDING: 'A request between your two companies is already waiting for an answer.',
  MATCH_REQUEST_NOT_PENDING: 'This request has already been answered, withdrawn or has expired.',
  MATCH_REQUEST_SAME_COUNTRY: 'Requests go to companies of the other country.',
  MATCH_REQUEST_RECENTLY_DECLINED: 'This company declined a request of yours recently. You can ask again later.',
  MATCH_REQUEST_ALREADY_ACCEPTED:
    'Your two companies have already accepted a request and have each other’s contact details. Write to them directly.',
  MATCH_REQUEST_COMPANY_UNAVAILABLE:
    'The other company is not listed at the moment, so its request cannot be accepted. You can decline it or wait.',
  OPPORTUNITY_STATE_CONFLICT:
    'The opportunity is no longer in a state that allows this. Reload to see where it stands.',
  OPPORTUNITY_VERSION_CONFLICT:
    'Somebody else changed this opportunity in the meantime. Reload to see the changes; yours are kept on this device.',
  OPPORTUNITY_INCOMPLETE: 'Some of what this type of opportunity needs is missing.',
  OPPORTUNITY_IDENTITY_LEAKS:
    'The opportunity is anonymous, but its words or files tell who you are. Take out what is marked, or post it under your name.',
  OPPORTUNITY_LIMIT_REACHED: 'Your company has as many opportunities as it can have. Archive one that no longer holds.',
  OPPORTUNITY_NOT_EXTENSIBLE: 'An opportunity can be extended once, in the 30 days before it expires.',
  OPPORTUNITY_SCORES_TOO_LOW:
    'It takes ten points in total, and at least one for each criterion, to publish an opportunity.',
  OPPORTUNITY_SECOND_READER_NEEDED: 'Another reviewer has to decide on this opportunity.',
  OPPORTUNITY_CLOSED: 'This opportunity takes no expressions of interest at the moment.',
  INTEREST_ALREADY_PENDING:
    'Your company has already expressed its interest in this opportunity. It is waiting for an answer.',
  INTEREST_ALREADY_ACCEPTED:
    'The author has already accepted your interest in this opportunity. You have their contact details.',
  INTEREST_RECENTLY_DECLINED:
    'The author declined your interest in this opportunity recently. You can express it again later.',
  OPPORTUNITY_ATTACHMENTS_FULL: 'An opportunity can have at most five files. Remove one first.',
  OPPORTUNITY_FILES_WAITING:
    'Three files of your company are being prepared already. Nothing is lost: wait until they are done, then add this one again.',
  SAVED_SEARCH_LIMIT_REACHED:
    'You have as many saved searches as one person can have. Delete one that you no longer need.',
  SAVED_SEARCH_NAME_TAKEN: 'You already have a saved search of this name.',
  PROGRAMME_STATE_CONFLICT: 'This is no longer possible as the programme stands. Reload to see how it stands.',
  PROGRAMME_VERSION_CONFLICT:
    'Somebody else changed this programme in the meantime. Reload to see their changes before you save yours.',
  PROGRAMME_INCOMPLETE: 'The programme cannot be published yet: some entries are missing.',
  PROGRAMME_CAPACITY_BELOW_TAKEN:
    'More companies have a seat than that. Remove participants first, or keep more seats.',
  PROGRAMME_ALREADY_REGISTERED: 'Your company is already registered, or waits for a seat.',
  PROGRAMME_NOT_OPEN: 'Registration is not open.',
  PROGRAMME_NOT_ADDRESSED: 'This programme is not for companies of your country or type.',
  PROGRAMME_REGISTRATION_REMOVED:
    'The organiser has removed your company from this programme. Ask the desk if you think that this is a mistake.',
  PROGRAMME_REGISTRATION_ENDED: 'This registration has already ended, or the programme has begun.',
  RESOURCE_STATE_CONFLICT: 'This is no longer possible as the resource stands. Reload to see how it stands.',
  RESOURCE_VERSION_CONFLICT:
    'Somebody else changed this resource in the meantime. Reload to see their changes before you save yours.',
  RESOURCE_INCOMPLETE: 'The resource cannot be published yet: some entries are missing.',
  USER_SELF_CHANGE: 'You cannot change your own role or disable your own account.',
  IMPORT_FILE_INVALID: 'This file could not be read as CSV.',
  IMPORT_STATE_CONFLICT: 'This import is not in a state that allows that step.',
} as const;
