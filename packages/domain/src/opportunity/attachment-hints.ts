import { type IdentityLeak, identityLeaks, type KnownIdentity } from './identity-leaks.ts';
import type { OpportunityHint } from './opportunity-hints.ts';

/** What the hints read of a file: its name, and all text that could be read in it. */
export interface HintedAttachment {
  readonly name: string;
  readonly text: string;
}

/** So many of a file are enough to see what is the matter with it. */
const hintsPerFile = 5;

/** `HuangheValve2` is three words: file names are often written without blanks. */
function spaced(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
}

/** Figures of two lines are no one telephone number; a name may well be broken over two. */
const betweenLines = ' | ';
/** International numbers have at most so many digits (ITU-T E.164). */
const phoneDigitsMax = 15;
/** What was found is shown; a longer run of figures is nothing that anybody reads. */
const foundMax = 80;

/** Tables of a data sheet are full of figures; only a number that is dialled as it stands is certainly a telephone. */
function isCertain({ kind, found }: IdentityLeak): boolean {
  return kind !== 'phone' || (/^(?:\+|00)/.test(found) && found.replaceAll(/\D/g, '').length <= phoneDigitsMax);
}

/**
 * What a file of an opportunity gives away: each hint has the file's name as `file`. As in texts, what tells who the author is
 * is an error for an anonymous one, and contact details are a warning for any other.
 */
export function attachmentHints(
  { name, text }: HintedAttachment,
  identity: KnownIdentity,
  isAnonymous: boolean,
): OpportunityHint[] {
  return identityLeaks([name, spaced(name), ...text.split('\n')].join(betweenLines), identity)
    .filter(({ kind }) => isAnonymous || kind !== 'name')
    .toSorted((one, other) => Number(isCertain(other)) - Number(isCertain(one)))
    .slice(0, hintsPerFile)
    .map((leak) => ({
      code: 'identity_leak' as const,
      field: 'attachments',
      locale: null,
      severity: isAnonymous && isCertain(leak) ? ('error' as const) : ('warning' as const),
      params: { kind: leak.kind, found: leak.found.slice(0, foundMax), file: name },
    }));
}
