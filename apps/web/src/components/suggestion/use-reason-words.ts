import type { FitReason, WeakLink } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePlaceName } from '../../lib/places.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';

/** Whose interest a reason explains: ours in them, or theirs in us. */
export type WantingSide = WeakLink['params']['side'];

/** True if a reason rests on a need that nobody declared. */
export function isLikely(reason: FitReason): boolean {
  return reason.key.startsWith('reason.likelyNeed.');
}

/**
 * Puts reasons into sentences of the reader's language. A reason without a sentence does not compile. Undefined while the
 * names of its concepts and places are on their way.
 */
export function useReasonWords(): (reason: FitReason, side: WantingSide) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const { conceptName, sectorName } = useTaxonomyNames();
  const placeName = usePlaceName();
  return (reason, side) => {
    switch (reason.key) {
      case 'reason.needMet': {
        const concept = conceptName(reason.params.concept);
        return concept === undefined ? undefined : t(`suggestions:${side}.${reason.key}`, { concept });
      }
      case 'reason.needMetNearby':
      case 'reason.needMetByField': {
        const concept = conceptName(reason.params.concept);
        const offerConcept = conceptName(reason.params.offerConcept);
        if (concept === undefined || offerConcept === undefined) return undefined;
        if (concept === offerConcept) return t(`suggestions:${side}.reason.needMetBySameField`, { concept });
        return t(`suggestions:${side}.${reason.key}`, { concept, offerConcept });
      }
      case 'reason.likelyNeed.advancedTechnology':
      case 'reason.likelyNeed.marketEntry':
      case 'reason.likelyNeed.softwareCapacity':
      case 'reason.likelyNeed.productionCapacity':
      case 'reason.likelyNeed.applicationPartner':
      case 'reason.likelyNeed.growthCapital':
      case 'reason.likelyNeed.other': {
        const offerConcept = conceptName(reason.params.offerConcept);
        if (offerConcept === undefined) return undefined;
        return t(`suggestions:${side}.${reason.key}`, { offerConcept });
      }
      case 'reason.offerWanted': {
        const concept = conceptName(reason.params.concept);
        const needConcept = conceptName(reason.params.needConcept);
        if (concept === undefined || needConcept === undefined) return undefined;
        if (concept === needConcept) return t(`suggestions:${side}.reason.offerWantedSame`, { concept });
        return t(`suggestions:${side}.${reason.key}`, { concept, needConcept });
      }
      case 'reason.sharedField': {
        const concept = conceptName(reason.params.concept);
        return concept === undefined ? undefined : t(`suggestions:${side}.${reason.key}`, { concept });
      }
      case 'reason.nearField': {
        const concept = conceptName(reason.params.concept);
        const otherConcept = conceptName(reason.params.otherConcept);
        if (concept === undefined || otherConcept === undefined) return undefined;
        return t(`suggestions:${side}.${reason.key}`, { concept, otherConcept });
      }
      case 'reason.modesFit':
        return t(`suggestions:${side}.${reason.key}`, { mode: t(`enums:cooperationMode.${reason.params.wanted}`) });
      case 'reason.sharedSectors':
        return t(`suggestions:${side}.${reason.key}`, { sectors: format.list(reason.params.sectors.map(sectorName)) });
      case 'reason.sizeFits':
      case 'reason.sizeWanted':
        return t(`suggestions:${side}.${reason.key}`, { size: t(`enums:sizeBand.${reason.params.theirs}`) });
      case 'reason.placeWanted': {
        const place = placeName(reason.params.place);
        return place === undefined ? undefined : t(`suggestions:${side}.${reason.key}`, { place });
      }
      case 'reason.readinessFits':
        return t(`suggestions:${side}.${reason.key}`, { stage: t(`enums:readinessStage.${reason.params.stage}`) });
      case 'reason.commonLanguage': {
        const languages = reason.params.languages.map((language) => t(`enums:language.${language}`));
        return t(`suggestions:${side}.${reason.key}`, { languages: format.list(languages) });
      }
      case 'reason.verified':
        return t(`suggestions:${side}.${reason.key}`, { level: t(`enums:verification.${reason.params.level}`) });
      case 'reason.answersRequests': {
        const { answered, received } = reason.params;
        return t(`suggestions:${side}.${reason.key}`, { answered, received });
      }
      case 'reason.similarTexts':
      case 'reason.similarMeaning':
      case 'reason.likePastPartners':
      case 'reason.upToDate':
        return t(`suggestions:${side}.${reason.key}`);
    }
  };
}

/** What holds a pair back most, as a sentence. */
export function useWeakLinkWords(): (link: WeakLink) => string {
  const { t } = useTranslation();
  return ({ key, params }) => t(`suggestions:${params.side}.${key}`);
}
