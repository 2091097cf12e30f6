import type { CooperationMode } from '@karakoram/domain';
import type { ConceptTree } from './concept-tree.ts';
import type { MatchProfile, Statement } from './match-profile.ts';
import { type SectorKind, sectorKinds } from './sector-kinds.ts';
import { type SizeClass, sizeClassOf } from './size-class.ts';

/** What the rules look at. */
interface CompanyFacts {
  readonly size: SizeClass;
  readonly kinds: ReadonlySet<SectorKind>;
  readonly offers: (mode: CooperationMode) => boolean;
}

interface NeedRuleEntry {
  readonly name: string;
  /** The sentence that the reason shown to a person says in its own language. */
  readonly why: string;
  readonly applies: (facts: CompanyFacts) => boolean;
  readonly modes: readonly CooperationMode[];
  /** `own`: what the company works on. `upstream`: also the wider concepts above, where the technology comes from. */
  readonly concepts: 'own' | 'upstream';
  /** How likely the need is, 0 to 1, hand-set. */
  readonly confidence: number;
}

/**
 * Likely needs of a company. Declared needs are scarce (about ten offers to one request in a real partner database), so
 * these stand in. A rule always says another mode than what the company itself does: same field, other capability. The most
 * confident rules come first.
 */
const rules = [
  {
    name: 'advancedTechnology',
    why: 'A software or outsourcing firm that is not large is likely to need advanced technology upstream of its fields.',
    applies: ({ size, kinds, offers }) => size !== 'large' && (kinds.has('software') || offers('outsourcing')),
    modes: ['technology-transfer', 'joint-research'],
    concepts: 'upstream',
    confidence: 0.8,
  },
  {
    name: 'marketEntry',
    why: 'A manufacturer that is not small is likely to need localisation and distribution in the fields it sells in.',
    applies: ({ size, kinds, offers }) => size !== 'small' && (kinds.has('goods') || offers('production-capacity')),
    modes: ['distribution', 'joint-venture'],
    concepts: 'own',
    confidence: 0.8,
  },
  {
    name: 'softwareCapacity',
    why: 'A large company, or a manufacturer that is not small, is likely to need software capacity in its fields.',
    applies: ({ size, kinds }) => size === 'large' || (size !== 'small' && kinds.has('goods')),
    modes: ['outsourcing', 'talent-exchange'],
    concepts: 'own',
    confidence: 0.7,
  },
  {
    name: 'productionCapacity',
    why: 'A small maker of goods is likely to need production capacity for them.',
    applies: ({ size, kinds, offers }) => size === 'small' && kinds.has('goods') && !offers('production-capacity'),
    modes: ['production-capacity'],
    concepts: 'own',
    confidence: 0.7,
  },
  {
    name: 'applicationPartner',
    why: 'Who licenses technology or offers research is likely to need a partner that brings it to a market.',
    applies: ({ offers }) => offers('technology-transfer') || offers('joint-research'),
    modes: ['joint-venture', 'distribution'],
    concepts: 'own',
    confidence: 0.6,
  },
  {
    name: 'growthCapital',
    why: 'A small company with technology of its own is likely to need capital to grow.',
    applies: ({ size, offers }) => size === 'small' && offers('technology-transfer') && !offers('investment'),
    modes: ['investment'],
    concepts: 'own',
    confidence: 0.5,
  },
] as const satisfies readonly NeedRuleEntry[];

/** Of the rules that apply, the most confident ones. More guesses about one company would say little about any partner. */
const guessesPerCompany = 2;

/** Why a need is thought likely: the name of the rule that says so. */
export type NeedRule = (typeof rules)[number]['name'];

/** Every rule by name with its sentence, and how likely the need is that it infers, 0 to 1. */
export const needRules: readonly { readonly name: NeedRule; readonly why: string; readonly confidence: number }[] =
  rules;

/** A need that nobody declared. */
export interface InferredNeed extends Statement {
  readonly rule: NeedRule;
  readonly confidence: number;
}

/**
 * The needs that are likely from sector, offers and size. The result depends on no declared need: a company that
 * declares its first one keeps these as weak stand-ins, so that declaring never costs it anything.
 */
export function inferNeeds(profile: MatchProfile, tree: ConceptTree): readonly InferredNeed[] {
  return inferNeedsFrom(profile, ownConcepts(profile), tree);
}

/** The same for a caller that already has the company's own concepts. */
export function inferNeedsFrom(
  profile: MatchProfile,
  own: readonly string[],
  tree: ConceptTree,
): readonly InferredNeed[] {
  if (own.length === 0) return [];
  const facts = factsOf(profile, own, tree);
  return rules
    .filter((rule) => rule.applies(facts))
    .slice(0, guessesPerCompany)
    .map(({ name, modes, concepts, confidence }) => ({
      concepts: concepts === 'upstream' ? withParents(own, tree) : own,
      modes,
      inferred: true,
      rule: name,
      confidence,
    }));
}

/** What a company works on: the concepts of its offers and of its own description, each once, in no order. */
export function ownConcepts(profile: Pick<MatchProfile, 'offers' | 'fields'>): readonly string[] {
  const own = new Set(profile.fields);
  for (const { concepts } of profile.offers) for (const code of concepts) own.add(code);
  return [...own];
}

function factsOf(profile: MatchProfile, own: readonly string[], tree: ConceptTree): CompanyFacts {
  const offered = new Set(profile.offers.flatMap((offer) => offer.modes));
  return {
    size: sizeClassOf(profile.sizeBand),
    kinds: new Set(sectorsOf(profile, own, tree).flatMap((sector) => sectorKinds[sector] ?? [])),
    offers: (mode) => offered.has(mode),
  };
}

/** The sectors a company gives, or those of its own concepts when it gives none. Sorted, each once. */
export function sectorsOf(profile: MatchProfile, own: readonly string[], tree: ConceptTree): readonly string[] {
  const sectors = profile.sectors.length > 0 ? profile.sectors : own.flatMap((code) => tree.sectorOf(code) ?? []);
  return [...new Set(sectors)].sort();
}

function withParents(concepts: readonly string[], tree: ConceptTree): readonly string[] {
  return [...new Set([...concepts, ...concepts.flatMap((code) => tree.parentOf(code) ?? [])])];
}
