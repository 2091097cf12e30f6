/** A text in which a mark stands for each e-mail address and telephone number. */
export interface MaskedText {
  readonly text: string;
  /** What the marks stand for, in their order. */
  readonly contacts: readonly string[];
}

/** A telephone number has at least so many digits; figures of products and markets have fewer, or commas between them. */
const phoneDigits = 9;

/** E-mail addresses, runs that may be telephone numbers, and what looks like a mark of ours. */
const candidates = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]{2,}|\+?\(?\d[\d\s().-]{6,}\d|⟦\d+⟧/gu;

/** Takes e-mail addresses and telephone numbers out of a text, so that it can be shown to a service that need not know them. */
export function maskContacts(text: string): MaskedText {
  const contacts: string[] = [];
  const masked = text.replaceAll(candidates, (found) => {
    const isNumber = !found.includes('@') && !found.startsWith('⟦');
    if (isNumber && found.replaceAll(/\D/g, '').length < phoneDigits) return found;
    contacts.push(found);
    return `⟦${contacts.length - 1}⟧`;
  });
  return { text: masked, contacts };
}

/** Puts them back wherever their marks have come through; a mark that stands for nothing stays as it is. */
export function unmaskContacts({ text, contacts }: MaskedText): string {
  return text.replaceAll(/⟦\s?(\d+)\s?⟧/g, (mark, index: string) => contacts[Number(index)] ?? mark);
}
