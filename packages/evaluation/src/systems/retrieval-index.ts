import { type MarketContext, type MatchProfile, retrievalConcepts, type WeightedConcept } from '@karakoram/matching';

/** As many as the product scores in full. */
const candidatesScored = 300;

/** What a hit is worth, as the product's retrieval by SQL has it: a need met, a need of theirs, a common field. */
const shares = { wanted: 0.38, offered: 0.46, fields: 0.45 } as const;
const describedShare = 0.6;

interface Posting {
  readonly number: number;
  readonly share: number;
}

/**
 * Narrows a market to the companies worth scoring, as the product does by SQL over the directory: by the summed worth of
 * the concepts that a company offers, writes about or needs.
 */
export class RetrievalIndex {
  readonly #profiles: readonly MatchProfile[];
  readonly #context: MarketContext;
  readonly #capabilities = new Map<string, Posting[]>();
  readonly #demands = new Map<string, Posting[]>();

  constructor(profiles: readonly MatchProfile[], context: MarketContext) {
    this.#profiles = profiles;
    this.#context = context;
    for (const [number, { offers, fields, needs }] of profiles.entries()) {
      const offered = new Set(offers.flatMap(({ concepts }) => concepts));
      const breadth = Math.min(1, Math.sqrt(12 / Math.max(1, offered.size + fields.length)));
      for (const code of offered) add(this.#capabilities, code, { number, share: breadth });
      for (const code of fields) add(this.#capabilities, code, { number, share: breadth * describedShare });
      for (const code of new Set(needs.flatMap(({ concepts }) => concepts)))
        add(this.#demands, code, { number, share: 1 });
    }
  }

  /** Of those numbers the ones worth scoring; all of them where they are few. */
  narrow(own: MatchProfile, numbers: readonly number[]): readonly number[] {
    if (numbers.length <= candidatesScored) return numbers;
    const { wanted, offered, fields } = retrievalConcepts(own, this.#context);
    const worth = new Map<number, number>();
    const sum = (
      index: ReadonlyMap<string, readonly Posting[]>,
      concepts: readonly WeightedConcept[],
      share: number,
    ) => {
      for (const { code, weight } of concepts) {
        for (const posting of index.get(code) ?? []) {
          if (this.#profiles[posting.number]?.country === own.country) continue;
          worth.set(posting.number, (worth.get(posting.number) ?? 0) + weight * share * posting.share);
        }
      }
    };
    sum(this.#capabilities, wanted, shares.wanted);
    sum(this.#capabilities, fields, shares.fields);
    sum(this.#demands, offered, shares.offered);
    const best = [...worth].sort(([a, x], [b, y]) => y - x || a - b).slice(0, candidatesScored);
    const found = best.map(([number]) => number);
    if (found.length === candidatesScored) return found;
    const known = new Set(found);
    return [...found, ...numbers.filter((number) => !known.has(number)).slice(0, candidatesScored - found.length)];
  }
}

function add(index: Map<string, Posting[]>, code: string, posting: Posting): void {
  const postings = index.get(code);
  if (postings === undefined) index.set(code, [posting]);
  else postings.push(posting);
}
