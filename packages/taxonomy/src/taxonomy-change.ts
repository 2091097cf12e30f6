import { fail, type Locale, locales, ok, type Result } from '@karakoram/domain';
import { phraseOwners } from './phrase-owners.ts';
import { phraseKey } from './phrase-units.ts';
import { phraseKeysOf } from './prepared-terms.ts';
import { type Synonym, type TaxonomyAdditions, withAdditions } from './taxonomy-additions.ts';
import type { Concept, Sector } from './taxonomy-types.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { type TermDefect, termDefect } from './term-checks.ts';

type Names = Readonly<Record<Locale, string>>;

/** One thing that an administrator does to the taxonomy. */
export type TaxonomyChange =
  | ({ readonly kind: 'addSynonym' | 'withdrawSynonym' | 'restoreSynonym' } & Synonym)
  | ({ readonly kind: 'editSynonym'; readonly newText: string } & Synonym)
  | {
      readonly kind: 'addConcept';
      readonly code: string;
      readonly sector: string;
      readonly parent?: string | undefined;
      readonly names: Names;
      readonly synonyms: Readonly<Record<Locale, readonly string[]>>;
    }
  | { readonly kind: 'renameConcept'; readonly code: string; readonly names: Names }
  | { readonly kind: 'withdrawConcept' | 'restoreConcept'; readonly code: string };

/** Why a change is refused, and for which part of it. */
export interface ChangeRefusal {
  /** A JSON pointer into the change. */
  readonly pointer: string;
  readonly reason:
    | TermDefect
    /** `by` says it already. */
    | 'term_taken'
    /** The concept itself says it already. */
    | 'term_known'
    | 'term_unknown'
    | 'code_invalid'
    | 'code_taken'
    | 'concept_unknown'
    | 'sector_unknown'
    | 'parent_unknown'
    | 'parent_too_deep'
    | 'name_fixed';
  /** The concept or sector that stands in the way. */
  readonly by?: string;
}

/** The taxonomy as it would be after a change. */
export interface ChangedTaxonomy {
  readonly additions: TaxonomyAdditions;
  readonly sectors: readonly Sector[];
  readonly tagger: Tagger;
  /** The words that mean something else than before. */
  readonly words: readonly string[];
}

const codeForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestCode = 60;

/** What additions become by a change, or everything that speaks against it. `shipped` are the sectors of the files. */
export function changeTaxonomy(
  shipped: readonly Sector[],
  additions: TaxonomyAdditions,
  change: TaxonomyChange,
): Result<ChangedTaxonomy, readonly ChangeRefusal[]> {
  const before = withAdditions(shipped, additions);
  const draft = new ChangeDraft(before, additions);
  const changed = draft.apply(change);
  if (changed === undefined || draft.refusals.length > 0) return fail(draft.refusals);
  const sectors = withAdditions(shipped, changed);
  const tagger = createTagger(sectors);
  return ok({ additions: changed, sectors, tagger, words: draft.words });
}

/** One change on its way, with what speaks against it. */
class ChangeDraft {
  readonly refusals: ChangeRefusal[] = [];
  readonly words: string[] = [];
  readonly #before: readonly Sector[];
  readonly #additions: TaxonomyAdditions;
  readonly #owners: Map<string, string>;

  constructor(before: readonly Sector[], additions: TaxonomyAdditions) {
    this.#before = before;
    this.#additions = additions;
    this.#owners = phraseOwners(before);
  }

  /** Undefined where the change is about something that is not there. */
  apply(change: TaxonomyChange): TaxonomyAdditions | undefined {
    switch (change.kind) {
      case 'addSynonym':
        if (this.#nodeOf(change.code) === undefined) return undefined;
        this.#checkTerm('/text', change.code, change.locale, change.text);
        return this.#with(change, change.text);
      case 'editSynonym':
        return this.#editSynonym(change);
      case 'withdrawSynonym':
        return this.#without(change);
      case 'restoreSynonym':
        return this.#restoreSynonym(change);
      case 'addConcept':
        return this.#addConcept(change);
      case 'renameConcept':
        return this.#renameConcept(change);
      case 'withdrawConcept':
      case 'restoreConcept':
        return this.#turnConcept(change.code, change.kind === 'withdrawConcept');
    }
  }

  #refuse(pointer: string, reason: ChangeRefusal['reason'], by?: string): void {
    this.refusals.push({ pointer, reason, ...(by === undefined ? {} : { by }) });
  }

  #nodeOf(code: string): Sector | Concept | undefined {
    for (const sector of this.#before) {
      const node = sector.code === code ? sector : sector.concepts.find((concept) => concept.code === code);
      if (node !== undefined) return node;
    }
    this.#refuse('/code', 'concept_unknown');
    return undefined;
  }

  /** A new word for a concept: good in itself, and nobody else's. */
  #checkTerm(pointer: string, code: string, locale: Locale, text: string): void {
    const defect = termDefect(locale, text);
    if (defect !== undefined) this.#refuse(pointer, defect);
    const keys = phraseKeysOf(text);
    const owner = keys.map((key) => this.#owners.get(key)).find((one) => one !== undefined && one !== code);
    if (owner !== undefined) this.#refuse(pointer, 'term_taken', owner);
    else if (this.#owners.get(phraseKey(text)) === code) this.#refuse(pointer, 'term_known', code);
    for (const key of keys) this.#owners.set(key, owner ?? code);
    this.words.push(text);
  }

  #with({ code, locale }: Synonym, text: string, additions = this.#additions): TaxonomyAdditions {
    return { ...additions, synonyms: [...additions.synonyms, { code, locale, text }] };
  }

  /** An added synonym is gone; one of the files is noted as withdrawn. */
  #without({ code, locale, text }: Synonym): TaxonomyAdditions | undefined {
    const node = this.#nodeOf(code);
    if (node === undefined) return undefined;
    const key = phraseKey(text);
    const isIt = (one: Synonym): boolean => one.code === code && phraseKey(one.text) === key;
    this.words.push(text);
    const { synonyms, withdrawnSynonyms } = this.#additions;
    if (synonyms.some(isIt)) return { ...this.#additions, synonyms: synonyms.filter((one) => !isIt(one)) };
    if (!node[locale].synonyms.some((one) => phraseKey(one) === key)) {
      this.#refuse('/text', 'term_unknown');
      return undefined;
    }
    return { ...this.#additions, withdrawnSynonyms: [...withdrawnSynonyms, { code, locale, text }] };
  }

  #editSynonym(change: Synonym & { readonly newText: string }): TaxonomyAdditions | undefined {
    const without = this.#without(change);
    const node = this.#nodeOf(change.code);
    if (without === undefined || node === undefined) return undefined;
    this.#release(node, change.text);
    this.#checkTerm('/newText', change.code, change.locale, change.newText);
    return this.#with(change, change.newText, without);
  }

  /** What a word said before is no obstacle to what it says now, unless another word of its concept says that. */
  #release(node: Sector | Concept, text: string): void {
    const others = locales
      .flatMap((locale) => [node[locale].name, ...node[locale].synonyms])
      .filter((word) => phraseKey(word) !== phraseKey(text));
    const kept = new Set(others.flatMap(phraseKeysOf));
    for (const key of phraseKeysOf(text)) {
      if (this.#owners.get(key) === node.code && !kept.has(key)) this.#owners.delete(key);
    }
  }

  #restoreSynonym({ code, text }: Synonym): TaxonomyAdditions | undefined {
    if (this.#nodeOf(code) === undefined) return undefined;
    const isIt = (one: Synonym): boolean => one.code === code && phraseKey(one.text) === phraseKey(text);
    const withdrawn = this.#additions.withdrawnSynonyms;
    if (!withdrawn.some(isIt)) {
      this.#refuse('/text', 'term_unknown');
      return undefined;
    }
    const owner = phraseKeysOf(text)
      .map((key) => this.#owners.get(key))
      .find((one) => one !== undefined && one !== code);
    if (owner !== undefined) {
      this.#refuse('/text', 'term_taken', owner);
      return undefined;
    }
    this.words.push(text);
    return { ...this.#additions, withdrawnSynonyms: withdrawn.filter((one) => !isIt(one)) };
  }

  #addConcept(change: TaxonomyChange & { kind: 'addConcept' }): TaxonomyAdditions {
    const { code, sector: home, parent, names, synonyms } = change;
    if (!codeForm.test(code) || code.length > longestCode) this.#refuse('/code', 'code_invalid');
    const nodes = this.#before.flatMap((one) => [one.code, ...one.concepts.map((concept) => concept.code)]);
    if (nodes.includes(code)) this.#refuse('/code', 'code_taken', code);
    const sector = this.#before.find((one) => one.code === home);
    if (sector === undefined) this.#refuse('/sector', 'sector_unknown');
    else if (parent !== undefined) this.#checkParent(sector, parent);
    for (const locale of locales) {
      this.#checkName(`/names/${locale}`, code, locale, names[locale]);
      for (const [index, text] of synonyms[locale].entries())
        this.#checkTerm(`/synonyms/${locale}/${index}`, code, locale, text);
    }
    return {
      ...this.#additions,
      concepts: [...this.#additions.concepts, { code, sector: home, parent, names }],
      synonyms: [
        ...this.#additions.synonyms,
        ...locales.flatMap((locale) => synonyms[locale].map((text) => ({ code, locale, text }))),
      ],
    };
  }

  /** A name may be the same in two languages, as acronyms are. */
  #checkName(pointer: string, code: string, locale: Locale, text: string): void {
    const isKnown = this.#owners.get(phraseKey(text)) === code;
    if (!isKnown) this.#checkTerm(pointer, code, locale, text);
  }

  #checkParent(sector: Sector, code: string): void {
    const parent = sector.concepts.find((concept) => concept.code === code);
    if (parent === undefined || parent.isWithdrawn === true) {
      this.#refuse('/parent', 'parent_unknown');
      return;
    }
    const grandparent = sector.concepts.find((concept) => concept.code === parent.parent);
    if (grandparent?.parent !== undefined) this.#refuse('/parent', 'parent_too_deep');
  }

  #renameConcept({ code, names }: { code: string; names: Names }): TaxonomyAdditions | undefined {
    const node = this.#nodeOf(code);
    if (node === undefined) return undefined;
    if (!this.#additions.concepts.some((concept) => concept.code === code)) {
      this.#refuse('/code', 'name_fixed');
      return undefined;
    }
    for (const locale of locales) {
      if (names[locale] === node[locale].name) continue;
      this.words.push(node[locale].name);
      this.#release(node, node[locale].name);
      this.#checkName(`/names/${locale}`, code, locale, names[locale]);
    }
    const concepts = this.#additions.concepts.map((one) => (one.code === code ? { ...one, names } : one));
    // A synonym that has become the name is no synonym any more: one word is kept once.
    const isName = (one: Synonym): boolean => one.code === code && phraseKey(one.text) === phraseKey(names[one.locale]);
    return { ...this.#additions, concepts, synonyms: this.#additions.synonyms.filter((one) => !isName(one)) };
  }

  #turnConcept(code: string, isToBeWithdrawn: boolean): TaxonomyAdditions | undefined {
    const node = this.#nodeOf(code);
    if (node === undefined) return undefined;
    if ('concepts' in node) {
      this.#refuse('/code', 'concept_unknown');
      return undefined;
    }
    const withdrawn = this.#additions.withdrawnConcepts;
    if (withdrawn.includes(code) === isToBeWithdrawn) {
      this.#refuse('/code', 'concept_unknown');
      return undefined;
    }
    this.words.push(...locales.flatMap((locale) => [node[locale].name, ...node[locale].synonyms]));
    return {
      ...this.#additions,
      withdrawnConcepts: isToBeWithdrawn ? [...withdrawn, code] : withdrawn.filter((one) => one !== code),
    };
  }
}
