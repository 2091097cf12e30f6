import { describe, expect, it } from '@jest/globals';
import { SuggestionFit } from '@karakoram/contracts';
import type { DirectionScore, Evidence, MatchScore, ScorePart, SignalName } from '@karakoram/matching';
import { fitText } from './fit.presenter.ts';

const id = '0b7c1f5e-2f6a-4d6e-9a55-0a4b8e3f1c22';

/** Everything that a part of a score may rest on, with all that each kind may say, and the signal that says it. */
const everyEvidence: {
  readonly [Kind in Evidence['kind']]: readonly [SignalName, Evidence & { readonly kind: Kind }];
} = {
  needMet: [
    'needMet',
    {
      kind: 'needMet',
      concept: 'drones',
      offerConcept: 'drones',
      distance: 0,
      inferred: false,
      offerDeclared: true,
      needId: id,
      offerId: id,
    },
  ],
  offerWanted: [
    'offerWanted',
    { kind: 'offerWanted', concept: 'drones', needConcept: 'drones', distance: 0, offerId: id, needId: id },
  ],
  sharedField: [
    'complementaryField',
    { kind: 'sharedField', concept: 'drones', otherConcept: 'robotics', distance: 1 },
  ],
  rivalOffers: ['complementaryField', { kind: 'rivalOffers', share: 1 }],
  words: ['textFit', { kind: 'words', shared: 4 }],
  meaning: ['meaningFit', { kind: 'meaning', percent: 50 }],
  acceptedPartners: ['pastOutcomes', { kind: 'acceptedPartners', accepted: 3 }],
  modes: ['modesFit', { kind: 'modes', wanted: 'investment', offered: 'investment' }],
  sectors: ['sectorOverlap', { kind: 'sectors', sectors: ['fintech'] }],
  size: ['sizeFit', { kind: 'size', own: '11-50', theirs: '51-200' }],
  wantedSize: ['sizeFit', { kind: 'wantedSize', theirs: '51-200' }],
  unwantedSize: ['sizeFit', { kind: 'unwantedSize', theirs: '51-200' }],
  place: ['placeFit', { kind: 'place', place: 'PK-PB' }],
  readiness: ['readinessFit', { kind: 'readiness', stage: 'demonstration' }],
  languages: ['commonLanguage', { kind: 'languages', languages: ['en', 'ur'] }],
  verification: ['verification', { kind: 'verification', level: 'desk' }],
  responsiveness: ['responsiveness', { kind: 'responsiveness', received: 5, answered: 4, medianHoursToAnswer: 20.5 }],
  freshness: ['freshness', { kind: 'freshness', updatedDaysAgo: 12 }],
};

const needsOfEachKind: readonly Evidence[] = [
  { ...everyEvidence.needMet[1], distance: 1 },
  { ...everyEvidence.needMet[1], offerDeclared: false },
  { ...everyEvidence.needMet[1], inferred: true },
  { ...everyEvidence.needMet[1], inferred: true, rule: 'marketEntry', needId: undefined },
];

function scoreOf(signal: SignalName, evidence: Evidence): MatchScore {
  const isAgainst = evidence.kind === 'rivalOffers' || evidence.kind === 'unwantedSize';
  const part: ScorePart = {
    signal,
    weight: 1,
    value: 0.25,
    contribution: 0.25,
    finding: isAgainst ? 'misses' : 'fits',
    evidence: [evidence],
  };
  const direction: DirectionScore = { total: 0.25, parts: [part] };
  return { forward: direction, backward: direction, joint: 0.25 };
}

describe('what a suggestion says of a fit', () => {
  it('is of its schema, with nothing beside it, whatever the score rests on', () => {
    const needs = needsOfEachKind.map((evidence): readonly [SignalName, Evidence] => ['needMet', evidence]);
    for (const [signal, evidence] of [...Object.values(everyEvidence), ...needs]) {
      const written: unknown = JSON.parse(fitText(scoreOf(signal, evidence)));
      expect(SuggestionFit.parse(written)).toEqual(written);
    }
  });

  it('calls the reader us, and the other company them', () => {
    const { weakestLink, reasonsForUs } = SuggestionFit.parse(
      JSON.parse(fitText(scoreOf(...everyEvidence.rivalOffers))),
    );
    expect(weakestLink).toEqual({ key: 'weakLink.rivalOffers', params: { side: 'us' } });
    expect(reasonsForUs).toEqual([]);
  });
});
