/** Characters on each side of a mention that are looked at: a clause, not a paragraph. */
export const negationReach = 60;

/** What the rules look at, folded: the text before the mention and after it. */
export interface MentionContext {
  readonly before: string;
  readonly after: string;
}

/** Ends what a negation speaks of. The enumeration comma 、 does not. */
const clauseEnd = String.raw`.,;:!?()[\]{}"“”。，；：！？（）،؛۔؟\n`;

/** English: a negating word, then up to three words of the same clause. "Not only", "not limited to" and "no doubt" affirm. */
const englishBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:not|cannot|never|neither|nor|without|excluding|except|[a-z]+n['’]t)(?!\s+(?:only|just|limited|merely|simply|least)(?![a-z]))|no(?!\s+(?:doubt|matter|less|wonder)(?![a-z])))` +
    String.raw`(?:\s+(?!(?:but|and|using|with|by|via|through|while)(?![a-z]))[^\s${clauseEnd}]+){0,3}\s+$`,
  'u',
);
/** "non-blockchain", but not "non-invasive imaging" nor "no-code". */
const englishPrefix = /(?<![\p{L}\p{N}])(?:non|anti)[-‐‑ ]$/u;

/** Chinese: a negated verb, then up to eight characters of the same clause. Neither 不仅涉及 nor 包括但不限于 is one. */
const chineseBefore = new RegExp(
  `(?:不涉及|不从事|不包括|不包含|不含|不做|不提供|不使用|不支持|不属于|不经营|不开展|不采用|不需要|不是|不涉足|并非|没有|未涉及|未从事|未开展|未使用|未采用|未涉足|尚未|无需|无关)[^${clauseEnd}]{0,8}$`,
  'u',
);
/** 非区块链 right before the mention; not 非 inside a name such as 南非. */
const chinesePrefix = /(?<!南|北|西|东|中|是|除|无|并|莫)非$/u;
const chineseAfter = /^[^\s、。，；,.;和与及]{0,4}(?:除外|以外|无关)/u;

/** Urdu: the negation follows its word, before the clause ends. "X ہی نہیں بلکہ" (not only X but) affirms. */
const urduAfter = new RegExp(
  String.raw`^(?:\s+(?!ہی|لیکن|مگر|بلکہ|تاہم|اور|یا|ہے|ہیں|ہوں|تھا|نہیں|بغیر)[^\s${clauseEnd}]+){0,3}\s+(?:نہیں|کے بغیر)(?![\p{L}\p{N}])`,
  'u',
);
const urduBefore = /(?<![\p{L}\p{N}])(?:بغیر|غیر|نہ(?!\s+صرف))\s+$/u;
const urduOnlyBefore = /(?<![\p{L}\p{N}])صرف\s+$/u;

/** "blockchain-free". */
const englishAfter = /^[-‐‑]free(?![a-z])/u;

/** Urdu in Latin letters is negated where Urdu is: "hum blockchain ka kaam nahi karte". */
const romanUrduAfter = new RegExp(
  String.raw`^(?:\s+(?!hi|lekin|magar|balke|balkay|aur|ya|hai|hain|tha|nahi)[a-z]+){0,3}\s+(?:nah(?:i|in|ee|een|ein)|ke baghair)(?![\p{L}\p{N}])`,
  'u',
);
const romanUrduBefore = /(?<![\p{L}\p{N}])(?:baghair|bina)\s+$/u;
const romanUrduOnlyBefore = /(?<![\p{L}\p{N}])sirf\s+$/u;

/** Joins the members of a list, so that a negation of one holds for the next: "no blockchain, fintech or AI" is too rare to chase. */
const listLink = /^\s*(?:and|or|nor|&|\/|、|和|或|及|与|以及|اور|یا)\s*(?:in\s+|a\s+|an\s+|the\s+)?$/u;

/** True if the words around a mention say that it does not hold. Simple on purpose: one clause, a closed list of words. */
export function isNegated({ before, after }: MentionContext): boolean {
  if (englishBefore.test(before) || englishPrefix.test(before) || englishAfter.test(after)) return true;
  if (chineseBefore.test(before) || chinesePrefix.test(before) || chineseAfter.test(after)) return true;
  if (urduBefore.test(before) || romanUrduBefore.test(before)) return true;
  if (romanUrduAfter.test(after) && !romanUrduOnlyBefore.test(before)) return true;
  return urduAfter.test(after) && !urduOnlyBefore.test(before);
}

/** True if the text between two mentions makes them members of one list. */
export function linksList(between: string): boolean {
  return listLink.test(between);
}
