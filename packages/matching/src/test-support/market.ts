import { type ConceptNode, createConceptTree } from '../concept-tree.ts';
import { MarketContext } from '../market-context.ts';
import type { MatchProfile, Statement } from '../match-profile.ts';
import { Vocabulary } from '../vocabulary.ts';

/** A small tree of three sectors, up to three levels deep. */
export const conceptNodes: readonly ConceptNode[] = [
  { code: 'perception', sector: 'artificial-intelligence' },
  { code: 'computer-vision', parent: 'perception', sector: 'artificial-intelligence' },
  { code: 'face-recognition', parent: 'computer-vision', sector: 'artificial-intelligence' },
  { code: 'speech-recognition', parent: 'perception', sector: 'artificial-intelligence' },
  { code: 'forecasting', sector: 'artificial-intelligence' },
  { code: 'robot-arms', sector: 'robotics' },
  { code: 'grippers', parent: 'robot-arms', sector: 'robotics' },
  { code: 'drones', sector: 'robotics' },
  { code: 'payments', sector: 'fintech' },
  { code: 'wallets', parent: 'payments', sector: 'fintech' },
];

export const conceptCodes = conceptNodes.map(({ code }) => code);

export const tree = createConceptTree(conceptNodes);

/** Words that are akin, and by how much. */
const kin: readonly (readonly [one: string, other: string, kinship: number])[] = [
  ['lathe', 'spindle', 0.3],
  ['invoice', 'ledger', 0.8],
  ['camera', 'drone', 0.3],
  ['camera', 'lathe', 0.7],
];

export const vocabulary = new Vocabulary(tree, (word) =>
  kin.flatMap(([one, other, kinship]) => {
    if (one === word) return [{ word: other, kinship }];
    return other === word ? [{ word: one, kinship }] : [];
  }),
);

/** A market of a thousand companies in which a concept is named by a hundred unless told otherwise. */
export function market(frequencies: Readonly<Record<string, number>> = {}): MarketContext {
  return new MarketContext({ companyCount: 1000, conceptFrequency: (code) => frequencies[code] ?? 100 }, vocabulary);
}

/** A declared statement about some concepts. */
export function statement(concepts: readonly string[], modes: Statement['modes'] = [], id?: string): Statement {
  return { id, concepts, modes, inferred: false };
}

/** A company that says nothing but what a test is about. */
export function company(id: string, country: MatchProfile['country'], says: Partial<MatchProfile> = {}): MatchProfile {
  return {
    id,
    country,
    sectors: [],
    offers: [],
    needs: [],
    fields: [],
    modes: [],
    languages: ['en'],
    verification: 'desk',
    updatedDaysAgo: 10,
    responsiveness: { received: 0, answered: 0 },
    ...says,
  };
}
