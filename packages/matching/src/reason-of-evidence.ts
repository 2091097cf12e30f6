import type { Evidence, NeedMetEvidence } from './match-score.ts';
import type { FitReason } from './reasons.ts';

/** The reason that a piece of evidence gives; undefined for evidence that speaks against the pair. */
export function reasonOf(evidence: Evidence): FitReason | undefined {
  switch (evidence.kind) {
    case 'needMet':
      return needReason(evidence);
    case 'offerWanted': {
      const { concept, needConcept, distance, offerId, needId } = evidence;
      return { key: 'reason.offerWanted', params: { concept, needConcept, distance, offerId, needId } };
    }
    case 'sharedField': {
      const { concept, otherConcept, distance } = evidence;
      return {
        key: distance === 0 ? 'reason.sharedField' : 'reason.nearField',
        params: { concept, otherConcept, distance },
      };
    }
    case 'words':
      return { key: 'reason.similarTexts', params: { words: evidence.shared } };
    case 'meaning':
      return { key: 'reason.similarMeaning', params: { percent: evidence.percent } };
    case 'acceptedPartners':
      return { key: 'reason.likePastPartners', params: { accepted: evidence.accepted } };
    case 'modes':
      return { key: 'reason.modesFit', params: { wanted: evidence.wanted, offered: evidence.offered } };
    case 'sectors':
      return { key: 'reason.sharedSectors', params: { sectors: evidence.sectors } };
    case 'size':
      return { key: 'reason.sizeFits', params: { own: evidence.own, theirs: evidence.theirs } };
    case 'wantedSize':
      return { key: 'reason.sizeWanted', params: { theirs: evidence.theirs } };
    case 'place':
      return { key: 'reason.placeWanted', params: { place: evidence.place } };
    case 'readiness':
      return { key: 'reason.readinessFits', params: { stage: evidence.stage } };
    case 'languages':
      return { key: 'reason.commonLanguage', params: { languages: evidence.languages } };
    case 'verification':
      return { key: 'reason.verified', params: { level: evidence.level } };
    case 'responsiveness': {
      const { received, answered, medianHoursToAnswer } = evidence;
      return { key: 'reason.answersRequests', params: { received, answered, medianHoursToAnswer } };
    }
    case 'freshness':
      return { key: 'reason.upToDate', params: { updatedDaysAgo: evidence.updatedDaysAgo } };
    case 'rivalOffers':
    case 'unwantedSize':
      return undefined;
  }
}

function needReason(evidence: NeedMetEvidence): FitReason {
  const { concept, offerConcept, distance, inferred, rule, offerDeclared, needId, offerId } = evidence;
  const params = { concept, offerConcept, distance, inferred, offerDeclared, needId, offerId };
  if (inferred) return { key: `reason.likelyNeed.${rule ?? 'other'}`, params };
  if (!offerDeclared) return { key: 'reason.needMetByField', params };
  return { key: distance === 0 ? 'reason.needMet' : 'reason.needMetNearby', params };
}
