import { companyLanguages, companyTypes, cooperationModes, sizeBands, verificationLevels } from '@karakoram/domain';
import { z } from 'zod';
import { CompanyCard } from './company.ts';
import { CountryCode, Id, LocaleCode, LocalisedText, repeatable, SearchCode } from './common.ts';

export const directorySorts = ['relevance', 'newest', 'name'] as const;
export type DirectorySort = (typeof directorySorts)[number];

export const directoryQueryMax = 200;

/** A search of the directory. Values of one repeated parameter are alternatives, parameters all apply. */
export const DirectoryQuery = z.strictObject({
  q: z.string().trim().max(directoryQueryMax).optional(),
  country: CountryCode.optional(),
  sector: repeatable(SearchCode, 20),
  concept: SearchCode.optional().describe('Companies that name the concept or one below it'),
  mode: repeatable(z.enum(cooperationModes), cooperationModes.length),
  province: SearchCode.optional(),
  city: SearchCode.optional(),
  size: repeatable(z.enum(sizeBands), sizeBands.length),
  verification: z.enum(verificationLevels).optional().describe('At least this level'),
  type: z.enum(companyTypes).optional(),
  language: z.enum(companyLanguages).optional(),
  sort: z.enum(directorySorts).optional().describe('By relevance with a text and by newest without, unless given'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type DirectoryQuery = z.infer<typeof DirectoryQuery>;

export const directoryFacets = ['country', 'sector', 'mode', 'city', 'size', 'verification'] as const;
export type DirectoryFacet = (typeof directoryFacets)[number];

const FacetValues = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const DirectoryFacets = z
  .object({
    country: FacetValues,
    sector: FacetValues,
    mode: FacetValues,
    city: FacetValues.describe('The most frequent, and the chosen one'),
    size: FacetValues,
    verification: FacetValues.describe('How many have at least this level'),
  })
  .meta({ id: 'DirectoryFacets' });
export type DirectoryFacets = z.infer<typeof DirectoryFacets>;

export const matchedFields = ['name', 'offer', 'need', 'summary', 'description'] as const;

/** A piece of a text; those with `hit` are what the search found. */
export const TextPart = z.object({ text: z.string(), hit: z.boolean() }).meta({ id: 'TextPart' });
export type TextPart = z.infer<typeof TextPart>;

/** Where a search stands in a company. */
export const MatchedText = z
  .object({
    field: z.enum(matchedFields),
    locale: LocaleCode.describe('Language of the text that matched'),
    parts: z.array(TextPart).describe('The text, or its passage around the first hit, in pieces'),
    concepts: z
      .array(z.string())
      .describe('Codes of concepts by which the text matched in words other than those that were typed'),
  })
  .meta({ id: 'MatchedText' });
export type MatchedText = z.infer<typeof MatchedText>;

/** A company found, and where the words of the search stand in it. */
export const DirectoryItem = CompanyCard.extend({
  matched: MatchedText.nullable(),
  related: z.boolean().describe('True where only something near what was asked for is found'),
}).meta({ id: 'DirectoryItem' });
export type DirectoryItem = z.infer<typeof DirectoryItem>;

/** Concepts and sectors beside the one that the search names, to go on with. */
export const Refinements = z
  .object({
    rest: z.string().describe('What the text says besides the concept; empty where that is all'),
    items: z.array(
      z.object({
        kind: z.enum(['concept', 'sector']),
        code: z.string(),
        relation: z.enum(['narrower', 'broader', 'related']),
      }),
    ),
  })
  .meta({ id: 'Refinements' });
export type Refinements = z.infer<typeof Refinements>;

export const DirectoryPage = z
  .object({
    items: z.array(DirectoryItem),
    nextCursor: z.string().nullable(),
    total: z.number().int().nullable().describe('Exact; null on pages after the first, where it is not counted again'),
    related: z
      .number()
      .int()
      .nullable()
      .describe('How many of `total` have only something near what was asked for; by relevance, they come last'),
    facets: DirectoryFacets.nullable().describe(
      'Each counted under all filters but its own; null on pages after the first',
    ),
    relaxed: z.boolean().describe('True where nothing had all the words, so that any of them was enough'),
    suggestion: z
      .string()
      .nullable()
      .describe('Another spelling that may be meant, where the text is nowhere in the directory as it was typed'),
    refinements: Refinements.nullable().describe(
      'Null where the search names no concept, and on pages after the first',
    ),
  })
  .meta({ id: 'DirectoryPage' });
export type DirectoryPage = z.infer<typeof DirectoryPage>;

/** How much the directory holds now; at most a minute old. */
export const Statistics = z
  .object({
    companies: z.object({ total: z.number().int(), CN: z.number().int(), PK: z.number().int() }),
    offers: z.number().int(),
    needs: z.number().int(),
    sectors: z
      .array(z.object({ code: z.string(), companies: z.number().int() }))
      .describe('Every sector, in its order'),
  })
  .meta({ id: 'Statistics' });
export type Statistics = z.infer<typeof Statistics>;

export const SuggestQuery = z.strictObject({
  q: z.string().trim().max(directoryQueryMax),
  locale: LocaleCode.default('en'),
});
export type SuggestQuery = z.infer<typeof SuggestQuery>;

/** What a half-typed search may mean: at most eight companies, concepts and sectors. */
export const TypeAhead = z
  .object({
    items: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('company'), id: Id, names: LocalisedText, country: CountryCode }),
        z.object({ kind: z.literal('sector'), code: z.string(), name: z.string() }),
        z.object({ kind: z.literal('concept'), code: z.string(), name: z.string() }),
      ]),
    ),
  })
  .meta({ id: 'TypeAhead' });
export type TypeAhead = z.infer<typeof TypeAhead>;
