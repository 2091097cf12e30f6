import { type Locale, locales } from '@karakoram/domain';
import { phraseKey } from './phrase-units.ts';
import type { Concept, Sector, Terms } from './taxonomy-types.ts';

/** A concept that an administrator added. Its parent is a concept of the files, or one that was added before it. */
export interface AddedConcept {
  readonly code: string;
  readonly sector: string;
  readonly parent?: string | undefined;
  readonly names: Readonly<Record<Locale, string>>;
}

/** A word for a concept or sector in one language. */
export interface Synonym {
  readonly code: string;
  readonly locale: Locale;
  readonly text: string;
}

/** What administrators changed at run time: a layer over the sectors of the files, which stay as they are. */
export interface TaxonomyAdditions {
  /** In the order in which they were added. */
  readonly concepts: readonly AddedConcept[];
  readonly synonyms: readonly Synonym[];
  /** Synonyms of the files that no longer hold. */
  readonly withdrawnSynonyms: readonly Synonym[];
  /** Codes, of the files or added. */
  readonly withdrawnConcepts: readonly string[];
}

export const noAdditions: TaxonomyAdditions = {
  concepts: [],
  synonyms: [],
  withdrawnSynonyms: [],
  withdrawnConcepts: [],
};

/**
 * The sectors with a layer of additions over them. What no longer fits is left out, because a new release may bring a code that
 * somebody had added, or drop one: then the files hold. Nodes that nothing was changed of are the very same objects.
 */
export function withAdditions(sectors: readonly Sector[], additions: TaxonomyAdditions): readonly Sector[] {
  const layer = new Layer(additions);
  const taken = new Set(sectors.flatMap(({ code, concepts }) => [code, ...concepts.map((concept) => concept.code)]));
  return sectors.map((sector) => {
    const concepts = sector.concepts.map((concept) => layer.over(concept));
    const known = new Set(concepts.map(({ code }) => code));
    for (const { code, sector: home, parent, names } of additions.concepts) {
      if (home !== sector.code || taken.has(code)) continue;
      taken.add(code);
      known.add(code);
      concepts.push(
        layer.over({
          code,
          // Without its parent a concept stands at the top of its sector.
          ...(parent !== undefined && known.has(parent) ? { parent } : {}),
          en: { name: names.en, synonyms: [] },
          zh: { name: names.zh, synonyms: [] },
          ur: { name: names.ur, synonyms: [] },
        }),
      );
    }
    const isSame =
      concepts.length === sector.concepts.length && concepts.every((one, at) => one === sector.concepts[at]);
    return layer.over(isSame ? sector : { ...sector, concepts });
  });
}

/** The changes by the code that they are about. */
class Layer {
  readonly #added: ReadonlyMap<string, readonly Synonym[]>;
  readonly #withdrawn: ReadonlySet<string>;
  readonly #withdrawnCodes: ReadonlySet<string>;

  constructor({ synonyms, withdrawnSynonyms, withdrawnConcepts }: TaxonomyAdditions) {
    this.#added = Map.groupBy(synonyms, ({ code }) => code);
    this.#withdrawn = new Set(withdrawnSynonyms.map(({ code, text }) => `${code} ${phraseKey(text)}`));
    this.#withdrawnCodes = new Set(withdrawnConcepts);
  }

  over<Node extends Sector | Concept>(node: Node): Node {
    const isWithdrawn = this.#withdrawnCodes.has(node.code);
    const added = this.#added.get(node.code) ?? [];
    const loses = locales.some((locale) => node[locale].synonyms.some((text) => this.#isWithdrawn(node.code, text)));
    if (!isWithdrawn && added.length === 0 && !loses) return node;
    const termsIn = (locale: Locale): Terms => ({
      name: node[locale].name,
      synonyms: [
        ...node[locale].synonyms.filter((text) => !this.#isWithdrawn(node.code, text)),
        ...added.flatMap((synonym) => (synonym.locale === locale ? [synonym.text] : [])),
      ],
    });
    return {
      ...node,
      en: termsIn('en'),
      zh: termsIn('zh'),
      ur: termsIn('ur'),
      ...(isWithdrawn ? { isWithdrawn } : {}),
    };
  }

  #isWithdrawn(code: string, text: string): boolean {
    return this.#withdrawn.size > 0 && this.#withdrawn.has(`${code} ${phraseKey(text)}`);
  }
}
