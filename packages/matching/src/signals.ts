/** What one signal is worth and why it is there. */
interface SignalEntry {
  readonly name: string;
  /** `content`: what the two would do together. `background`: how safe and easy it is to begin. */
  readonly kind: 'content' | 'background';
  /** Its share of a direction's total. All weights sum to 1. */
  readonly weight: number;
  readonly why: string;
}

/**
 * The hand-set weights: one table for both directions, in the order in which parts are listed and summed. They sum to 1,
 * so a direction's total lies between 0 and 1. Source of the choice of signals: the matching design (docs/matching.md).
 *
 * Content holds 0.9, so that a well-kept profile alone never outranks a real fit.
 */
export const signals = [
  {
    name: 'needMet',
    kind: 'content',
    weight: 0.18,
    why: 'A partner that gives what is needed is the point; rare concepts and near ones count for more than common and distant ones.',
  },
  {
    name: 'offerWanted',
    kind: 'content',
    weight: 0.07,
    why: 'Who declares a need for what a company offers is a customer for it; ten offers to one request is the usual market.',
  },
  {
    name: 'complementaryField',
    kind: 'content',
    weight: 0.04,
    why: 'Partners tend to have a similar field and complementary capability, so a near field counts, but little when both offer the same in the same mode.',
  },
  {
    name: 'textFit',
    kind: 'content',
    weight: 0.25,
    why: 'Words say what no concept names; those that few companies use, in what one writes and the other looks for or does, tell most.',
  },
  {
    name: 'meaningFit',
    kind: 'content',
    weight: 0,
    why: 'Texts of two languages share no words but may mean the same; it counts where a service reads meanings, see `withMeaning`.',
  },
  {
    name: 'pastOutcomes',
    kind: 'content',
    weight: 0.25,
    why: 'Whom a company accepted before tells whom it will accept; while it has accepted few, half of what the texts say stands in.',
  },
  {
    name: 'modesFit',
    kind: 'content',
    weight: 0.045,
    why: 'An offer of a licence does not answer a search for production capacity, even within one concept.',
  },
  {
    name: 'sectorOverlap',
    kind: 'content',
    weight: 0.065,
    why: 'A sector is the coarsest hint of relevance, and often the only one when a profile is thin.',
  },
  {
    name: 'sizeFit',
    kind: 'background',
    weight: 0.015,
    why: 'A company knows best which size of partner suits it; one that does not say is rarely served by one several bands smaller or larger.',
  },
  {
    name: 'placeFit',
    kind: 'background',
    weight: 0.015,
    why: 'Who names provinces has a reason that no concept tells: a branch, a customer, a harbour, a subsidy.',
  },
  {
    name: 'readinessFit',
    kind: 'background',
    weight: 0.015,
    why: 'An early technology asks for years and staff that a small company does not have; one on the market asks for neither.',
  },
  {
    name: 'commonLanguage',
    kind: 'background',
    weight: 0.02,
    why: 'Work across the border starts sooner when both sides can write to each other.',
  },
  {
    name: 'verification',
    kind: 'background',
    weight: 0.02,
    why: 'A company whose evidence somebody has checked is a smaller risk to approach.',
  },
  {
    name: 'responsiveness',
    kind: 'background',
    weight: 0.01,
    why: 'A request to a company that answers, and soon, is less likely to be wasted.',
  },
  {
    name: 'freshness',
    kind: 'background',
    weight: 0.005,
    why: 'What an old profile says may no longer be true.',
  },
] as const satisfies readonly SignalEntry[];

export type SignalName = (typeof signals)[number]['name'];

/** What each signal is worth: never negative, and 1 together. */
export type SignalWeights = Readonly<Record<SignalName, number>>;

/** Weights made by a function of the table's entries. */
export function weightsBy(weightOf: (signal: (typeof signals)[number]) => number): SignalWeights {
  const weights: Partial<Record<SignalName, number>> = {};
  for (const signal of signals) weights[signal.name] = weightOf(signal);
  if (!isComplete(weights)) throw new TypeError('A signal has no weight.');
  return weights;
}

function isComplete(weights: Partial<Record<SignalName, number>>): weights is Record<SignalName, number> {
  return signals.every(({ name }) => weights[name] !== undefined);
}

/** The weights of the table, as they stand until outcomes have taught better ones. */
export const handSetWeights = weightsBy(({ weight }) => weight);

/**
 * What `meaningFit` counts where an embedding service is configured: less than needs and words, which say why they count, and
 * enough to find across two languages what neither of those finds.
 */
const meaningShare = 0.15;

/** The same weights with `meaningFit` at its share and all others scaled down to make room. */
export function withMeaning(weights: SignalWeights): SignalWeights {
  const scale = (1 - meaningShare) / (1 - weights.meaningFit);
  return weightsBy(({ name }) => (name === 'meaningFit' ? meaningShare : weights[name] * scale));
}
