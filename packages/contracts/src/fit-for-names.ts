/** Line breaks, control characters and marks that turn a text around: with them a name could pass for more than a name. */
const unfitForNames = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A character that leaves something on the page. */
const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Whether a text can stand as a name within sentences and mails: one line that can be seen and does not turn what is around it. That
 * there is a text at all is asked elsewhere.
 */
export function isFitForNames(text: string): boolean {
  return !unfitForNames.test(text) && (text === '' || visible.test(text));
}
