import {
  cooperationModes,
  dismissReasons,
  locales,
  readinessStages,
  sizeBands,
  suggestionStates,
  verificationLevels,
} from '@karakoram/domain';
import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf } from './common.ts';
import { CompanyCard, ShortCompanyCard } from './company.ts';

const distance = z
  .union([z.literal(0), z.literal(1), z.literal(2)])
  .describe('0 the same concept, 1 parent, 2 sibling');
const concept = z.string().describe('Concept code of the taxonomy');

const needParams = z.object({
  concept: concept.describe('Of the need'),
  offerConcept: concept.describe('Of what the other side offers or writes about'),
  distance,
  inferred: z.boolean().describe('True when nobody declared the need: it is likely'),
  offerDeclared: z.boolean().describe('False when the other side only writes about the concept'),
  needId: Id.optional(),
  offerId: Id.optional(),
});

const offerParams = z.object({
  concept: concept.describe('Of what the wanting side offers or works on'),
  needConcept: concept.describe('Of what the other side declares to need'),
  distance,
  offerId: Id.optional(),
  needId: Id.optional(),
});

const fieldParams = z.object({ concept, otherConcept: concept, distance });

/**
 * Why one company would want another: a key of the `suggestions` catalogue and codes for its sentence. The wanting side is
 * the one whose list the reason is in.
 */
export const FitReason = z
  .discriminatedUnion('key', [
    z.object({
      key: z.enum([
        'reason.needMet',
        'reason.needMetNearby',
        'reason.needMetByField',
        'reason.likelyNeed.advancedTechnology',
        'reason.likelyNeed.marketEntry',
        'reason.likelyNeed.softwareCapacity',
        'reason.likelyNeed.productionCapacity',
        'reason.likelyNeed.applicationPartner',
        'reason.likelyNeed.growthCapital',
        'reason.likelyNeed.other',
      ]),
      params: needParams,
    }),
    z.object({ key: z.literal('reason.offerWanted'), params: offerParams }),
    z.object({ key: z.enum(['reason.sharedField', 'reason.nearField']), params: fieldParams }),
    z.object({
      key: z.literal('reason.similarTexts'),
      params: z.object({ words: z.number().int().describe('Words in common that few companies use') }),
    }),
    z.object({
      key: z.literal('reason.similarMeaning'),
      params: z.object({
        percent: z.number().int().describe('How far the texts are more alike in meaning than is usual'),
      }),
    }),
    z.object({
      key: z.literal('reason.likePastPartners'),
      params: z.object({ accepted: z.number().int().describe('Partners whom the wanting side accepted before') }),
    }),
    z.object({
      key: z.literal('reason.modesFit'),
      params: z.object({ wanted: z.enum(cooperationModes), offered: z.enum(cooperationModes) }),
    }),
    z.object({
      key: z.literal('reason.sharedSectors'),
      params: z.object({ sectors: z.array(z.string()).readonly() }),
    }),
    z.object({
      key: z.literal('reason.sizeFits'),
      params: z.object({ own: z.enum(sizeBands), theirs: z.enum(sizeBands) }),
    }),
    z.object({ key: z.literal('reason.sizeWanted'), params: z.object({ theirs: z.enum(sizeBands) }) }),
    z.object({
      key: z.literal('reason.placeWanted'),
      params: z.object({ place: z.string().describe('Province code') }),
    }),
    z.object({ key: z.literal('reason.readinessFits'), params: z.object({ stage: z.enum(readinessStages) }) }),
    z.object({
      key: z.literal('reason.commonLanguage'),
      params: z.object({ languages: z.array(z.enum(locales)).readonly() }),
    }),
    z.object({ key: z.literal('reason.verified'), params: z.object({ level: z.enum(verificationLevels) }) }),
    z.object({
      key: z.literal('reason.answersRequests'),
      params: z.object({
        received: z.number().int(),
        answered: z.number().int(),
        medianHoursToAnswer: z.number().optional(),
      }),
    }),
    z.object({ key: z.literal('reason.upToDate'), params: z.object({ updatedDaysAgo: z.number().int() }) }),
  ])
  .meta({ id: 'FitReason' });
export type FitReason = z.infer<typeof FitReason>;

export const weakLinkKeys = [
  'weakLink.noNeedDeclared',
  'weakLink.needNotMet',
  'weakLink.noDemandDeclared',
  'weakLink.offerNotWanted',
  'weakLink.fieldUnknown',
  'weakLink.fieldsApart',
  'weakLink.rivalOffers',
  'weakLink.unlikePastPartners',
  'weakLink.modesUnknown',
  'weakLink.modesDiffer',
  'weakLink.sectorUnknown',
  'weakLink.sectorsDiffer',
  'weakLink.sizeUnknown',
  'weakLink.sizesApart',
  'weakLink.sizeNotWanted',
  'weakLink.placeNotWanted',
  'weakLink.readinessApart',
  'weakLink.languageUnknown',
  'weakLink.noCommonLanguage',
  'weakLink.notVerified',
  'weakLink.noAnswersYet',
  'weakLink.rarelyAnswers',
  'weakLink.outOfDate',
  'weakLink.none',
] as const;

/** What holds a pair back most. `side` is the one whose interest in the other is the weaker. */
export const WeakLink = z
  .object({ key: z.enum(weakLinkKeys), params: z.object({ side: z.enum(['us', 'them']) }) })
  .meta({ id: 'WeakLink' });
export type WeakLink = z.infer<typeof WeakLink>;

/** Every key for which a page needs a sentence. */
export type FitKey = FitReason['key'] | WeakLink['key'];

export const Fit = z
  .object({
    score: z.number().min(0).max(1),
    percent: z.number().int().min(0).max(100),
  })
  .meta({ id: 'Fit' });
export type Fit = z.infer<typeof Fit>;

/** How well two companies fit both ways, and why. */
export const SuggestionFit = z.object({
  joint: Fit,
  forward: Fit.describe('How much we would want them'),
  backward: Fit.describe('How much they would want us'),
  reasonsForUs: z.array(FitReason).describe('Why we would want them; three at most'),
  reasonsForThem: z.array(FitReason).describe('Why they would want us; three at most'),
  weakestLink: WeakLink,
});
export type SuggestionFit = z.infer<typeof SuggestionFit>;

/** A company of the other country, and how well it fits. */
export const SuggestionView = z
  .object({ company: ShortCompanyCard, ...SuggestionFit.shape, state: z.enum(suggestionStates) })
  .meta({ id: 'Suggestion' });
export type SuggestionView = z.infer<typeof SuggestionView>;

/** `open`: what nobody has acted on. `saved`: what the company keeps. */
export const suggestionLists = ['open', 'saved'] as const;
export type SuggestionList = (typeof suggestionLists)[number];

/** A suggestion with its reasons fills a phone's screen: pages are short. */
export const SuggestionsQuery = PageQuery.extend({
  state: z.enum(suggestionLists).default('open'),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});
export type SuggestionsQuery = z.infer<typeof SuggestionsQuery>;

export const SuggestionPage = pageOf(SuggestionView).meta({ id: 'SuggestionPage' });
export type SuggestionPage = z.infer<typeof SuggestionPage>;

/** A suggestion that the company does not want to see again, until it is restored. */
export const DismissedSuggestion = z
  .object({
    company: CompanyCard,
    reason: z.enum(dismissReasons),
    note: z.string().nullable(),
    dismissedAt: Instant,
  })
  .meta({ id: 'DismissedSuggestion' });
export type DismissedSuggestion = z.infer<typeof DismissedSuggestion>;

export const DismissedSuggestionPage = pageOf(DismissedSuggestion).meta({ id: 'DismissedSuggestionPage' });
export type DismissedSuggestionPage = z.infer<typeof DismissedSuggestionPage>;

export const DismissSuggestionBody = z
  .strictObject({
    reason: z.enum(dismissReasons),
    note: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'DismissSuggestionBody' });
export type DismissSuggestionBody = z.infer<typeof DismissSuggestionBody>;
