import { countries, type Country, type CooperationMode, otherCountry } from '@karakoram/domain';
import { byText } from '../by-text.ts';
import { creditAt } from '../concept-neighbours.ts';
import type { ConceptDistance } from '../concept-tree.ts';
import { ownConcepts } from '../infer-needs.ts';
import type { MatchProfile } from '../match-profile.ts';
import { answerOf, type ModeMask, modeMaskOf, type ModesAnswer } from '../mode-mask.ts';
import { capabilityUnitsOf, focusOf } from '../prepared-profile.ts';
import { needStrength } from '../strength.ts';
import { conceptOf, declaredKind, isDeclared, kindOf, modesOf, type Unit, unitOf } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A company as far as others ask whether it can do what they need. */
export type Supplier = Pick<MatchProfile, 'id' | 'country' | 'offers' | 'fields' | 'modes'>;

/** One need of a company, or one request that it has posted. */
export interface Demand {
  /** Of the company that needs it. */
  readonly country: Country;
  readonly concepts: readonly string[];
  /** The forms of cooperation that it is open to; empty: any. */
  readonly modes: readonly CooperationMode[];
}

/** What a company of the other country offers that is within reach of a demand. */
export interface Answer {
  readonly companyId: string;
  /** What it offers or writes about. */
  readonly concept: string;
  readonly distance: ConceptDistance;
  /** False where it only writes about it. */
  readonly declared: boolean;
  /** Whether the forms of cooperation answer each other. */
  readonly form: ModesAnswer;
  /** 0 to 1, see `needStrength`; rarity is left out, because it tells pairs of a market apart and not whether one answers. */
  readonly strength: number;
}

export interface Answers {
  /** How many companies answer the demand well, at most `answersCounted`. */
  readonly good: number;
  /** What comes nearest, good or not; undefined where nothing is within reach. */
  readonly nearest: Answer | undefined;
}

/**
 * A good answer is at least so strong, and of a form that does not differ: the concept itself, offered or described by a company
 * that does not name everything; or a parent or child of it, offered by one that names no more than usual.
 */
const goodAnswer = 0.5;

/** Past that a demand is met so well that nobody looks for more. */
export const answersCounted = 100;

interface Member {
  readonly id: string;
  readonly focus: number;
}

/** Companies that name one concept in one way, in the same modes. */
interface Group {
  readonly unit: Unit;
  readonly members: Member[];
  isSorted: boolean;
}

/**
 * What all companies of a market can do, by concept: filled once, then asked. An answer takes as long as there are ways to name
 * the concepts within its reach, and not companies. About forty bytes a concept that a company names.
 */
export class Supply {
  readonly #vocabulary: Vocabulary;
  /** By country and concept, then by the way it is named and the modes. */
  readonly #groups = new Map<number, Map<Unit, Group>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(supplier: Supplier): void {
    const focus = focusOf({ breadth: ownConcepts(supplier).length });
    for (const unit of capabilityUnitsOf(supplier, modeMaskOf(supplier.modes), this.#vocabulary)) {
      // What came from which statement is of no interest here.
      const kind = unitOf(conceptOf(unit), modesOf(unit), kindOf(unit), 0);
      const group = this.#groupOf(supplier.country, kind);
      // Units of a company come together, so one that repeats itself is the last of its group.
      if (group.members.at(-1)?.id === supplier.id) continue;
      group.members.push({ id: supplier.id, focus });
      group.isSorted = false;
    }
  }

  answersTo({ country, concepts, modes }: Demand): Answers {
    const wanted = modeMaskOf(modes);
    const good = new Set<string>();
    let nearest: Answer | undefined;
    for (const { group, distance, strengthOf, form } of this.#withinReach(otherCountry(country), concepts, wanted)) {
      const [first] = group.members;
      if (first === undefined) continue;
      const best = this.#answer(group, first, { distance, form, strength: strengthOf(first) });
      if (nearest === undefined || isNearer(best, nearest)) nearest = best;
      if (form === 'differs') continue;
      for (const member of group.members) {
        if (good.size >= answersCounted || strengthOf(member) < goodAnswer) break;
        good.add(member.id);
      }
    }
    return { good: good.size, nearest };
  }

  *#withinReach(country: Country, concepts: readonly string[], wanted: ModeMask) {
    for (const code of new Set(concepts)) {
      const number = this.#vocabulary.concepts.numberOf(code);
      const need = unitOf(number, wanted, declaredKind, 0);
      for (const { concept, distance } of this.#vocabulary.nearConcepts(number)) {
        for (const group of this.#groups.get(keyOf(country, concept))?.values() ?? []) {
          sort(group);
          const form = answerOf(wanted, modesOf(group.unit));
          const closeness = creditAt(distance);
          const strengthOf = ({ focus }: Member) => needStrength(need, group.unit, focus, closeness, form);
          yield { group, distance, form, strengthOf };
        }
      }
    }
  }

  #answer({ unit }: Group, { id }: Member, fit: Pick<Answer, 'distance' | 'form' | 'strength'>): Answer {
    const concept = this.#vocabulary.concepts.textOf(conceptOf(unit));
    return { companyId: id, concept, declared: isDeclared(unit), ...fit };
  }

  #groupOf(country: Country, unit: Unit): Group {
    const key = keyOf(country, conceptOf(unit));
    const groups = this.#groups.get(key) ?? new Map<Unit, Group>();
    const group = groups.get(unit) ?? { unit, members: [], isSorted: true };
    groups.set(unit, group);
    this.#groups.set(key, groups);
    return group;
  }
}

function keyOf(country: Country, concept: number): number {
  return concept * countries.length + countries.indexOf(country);
}

/** The most focused first: it is the strongest of its group, whatever is asked. */
function sort(group: Group): void {
  if (group.isSorted) return;
  group.members.sort((x, y) => y.focus - x.focus || byText(x.id, y.id));
  group.isSorted = true;
}

const forms: Readonly<Record<ModesAnswer, number>> = { fits: 0, unknown: 1, differs: 2 };

/** The stronger, then the one of a fitting form, then by what it says, so that the order of companies decides nothing. */
function isNearer(one: Answer, other: Answer): boolean {
  const difference =
    other.strength - one.strength ||
    forms[one.form] - forms[other.form] ||
    one.distance - other.distance ||
    Number(other.declared) - Number(one.declared) ||
    byText(one.companyId, other.companyId) ||
    byText(one.concept, other.concept);
  return difference < 0;
}
