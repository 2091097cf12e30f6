import { answerForms, cooperationModes, demandKinds, opportunityTypes } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, Instant, LocaleCode, LocalisedText, pageOf, SearchCode } from './common.ts';

/** Stands for a place or a sector that is not known. */
export const unknownPart = 'none';

const filters = {
  country: CountryCode.optional().describe('Of those who need it'),
  kind: z.enum(demandKinds).optional(),
  sector: SearchCode.optional().describe(`\`${unknownPart}\`: not known`),
  city: SearchCode.optional().describe(`Of those who need it; \`${unknownPart}\`: not known or not shown`),
  concept: SearchCode.optional().describe('The concept or one below it'),
};

export const DemandFilters = z.strictObject(filters);
export type DemandFilters = z.infer<typeof DemandFilters>;

export const DemandQuery = z.strictObject({
  ...filters,
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type DemandQuery = z.infer<typeof DemandQuery>;

export const DemandExportQuery = z.strictObject({ ...filters, lang: LocaleCode.default('en') });
export type DemandExportQuery = z.infer<typeof DemandExportQuery>;

const NamedCompany = z.object({ id: Id, names: LocalisedText });

/** A need or a request that no listed company of the other country answers well. */
export const UnmetDemand = z
  .object({
    id: Id,
    kind: z.enum(demandKinds),
    type: z.enum(opportunityTypes).nullable().describe('Of a request'),
    country: CountryCode,
    company: NamedCompany.nullable().describe(
      'Null where it was posted anonymously and the reader does not review its author',
    ),
    text: LocalisedText.describe('The need, or the title of the request'),
    concepts: z.array(z.string()),
    modes: z.array(z.enum(cooperationModes)),
    sector: z.string().nullable(),
    cityCode: z.string().nullable(),
    since: Instant.describe('Since when nothing answers it'),
    nearest: z
      .object({
        company: NamedCompany,
        concept: z.string(),
        distance: z.number().int().min(0).max(2).describe('0: the concept itself, 1: parent or child, 2: a relative'),
        declared: z.boolean().describe('Offered, and not only written about'),
        form: z.enum(answerForms),
      })
      .nullable()
      .describe('What comes nearest of the other country, though it is no good answer'),
  })
  .meta({ id: 'UnmetDemand' });
export type UnmetDemand = z.infer<typeof UnmetDemand>;

/** The longest unanswered first. */
export const UnmetDemandPage = pageOf(UnmetDemand).meta({ id: 'UnmetDemandPage' });
export type UnmetDemandPage = z.infer<typeof UnmetDemandPage>;

export const DemandCell = z
  .object({
    sector: z.string().nullable(),
    cityCode: z.string().nullable(),
    unmet: z.number().int(),
    all: z.number().int().describe('Answered ones as well'),
  })
  .meta({ id: 'DemandCell' });
export type DemandCell = z.infer<typeof DemandCell>;

export const DemandSummaryQuery = z.strictObject({ country: filters.country, kind: filters.kind });
export type DemandSummaryQuery = z.infer<typeof DemandSummaryQuery>;

/** Needs and requests by sector and city; each is counted in one sector and one city. */
export const DemandSummary = z
  .object({
    cells: z.array(DemandCell),
    unmet: z.number().int(),
    all: z.number().int(),
    measured: z
      .object({
        at: Instant,
        companies: z.number().int(),
        needs: z.number().int(),
        requests: z.number().int(),
        unmet: z.number().int(),
        seconds: z.number(),
      })
      .nullable()
      .describe('When the answers were looked for last, and over how much; null before the first time'),
  })
  .meta({ id: 'DemandSummary' });
export type DemandSummary = z.infer<typeof DemandSummary>;
