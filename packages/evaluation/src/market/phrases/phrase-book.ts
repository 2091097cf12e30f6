/** At least one of something, so that one can always be picked. */
export type Choice = readonly [string, ...string[]];

/**
 * What companies write in one language. Sentences have places to fill: `{topic}` and `{other}` a word for a concept, `{jargon}` a made-up
 * word of a trade, `{quality}`, `{customer}`, `{thing}` words of this book, `{number}`, `{year}`, `{city}`, `{name}`.
 */
export interface PhraseBook {
  readonly summaries: Choice;
  /** Sentences about what the company does. */
  readonly works: Choice;
  /** Sentences that could stand in anybody's profile. */
  readonly generic: Choice;
  readonly offers: Choice;
  readonly needs: Choice;
  /** What a description says of a need that was declared nowhere. */
  readonly hints: Choice;
  readonly qualities: Choice;
  readonly customers: Choice;
  readonly things: Choice;
  /** Words of a trade that are in no taxonomy, as tags. */
  readonly looseTags: Choice;
  readonly separator: string;
}
