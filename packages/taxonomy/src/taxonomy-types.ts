/** Names of one concept or sector in one language: the preferred name and other words people use for it. */
export interface Terms {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** A node of the taxonomy. `parent` is the code of a concept of the same sector that precedes this one; at most three levels. */
export interface Concept {
  readonly code: string;
  readonly parent?: string;
  readonly en: Terms;
  readonly zh: Terms;
  readonly ur: Terms;
  /** No longer offered and found in no text. It keeps its place and its names, because companies may have chosen it. */
  readonly isWithdrawn?: boolean;
}

/** A sector and its concepts, parents before their children. */
export interface Sector {
  readonly code: string;
  readonly en: Terms;
  readonly zh: Terms;
  readonly ur: Terms;
  readonly concepts: readonly Concept[];
}

/** Builds the names of one language: the preferred name first, then the other words for it. */
export function terms(name: string, ...synonyms: readonly string[]): Terms {
  return { name, synonyms };
}
