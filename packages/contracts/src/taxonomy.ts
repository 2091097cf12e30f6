import { locales } from '@karakoram/domain';
import { z } from 'zod';
import { Id, LocaleCode, LocalisedText } from './common.ts';

export const TaxonomyQuery = z.strictObject({ locale: LocaleCode.default('en') });
export type TaxonomyQuery = z.infer<typeof TaxonomyQuery>;

/** The sectors and concepts that a profile can name, in one language. Sectors that an administrator hid are left out. */
export const TaxonomyView = z
  .object({
    sectors: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        concepts: z
          .array(
            z.object({
              code: z.string(),
              name: z.string(),
              parent: z.string().nullable().describe('A concept of the same sector, which precedes this one'),
              isWithdrawn: z.boolean().describe('Named where a company has it, and offered to nobody'),
            }),
          )
          .describe('Parents before their children'),
      }),
    ),
  })
  .meta({ id: 'Taxonomy' });
export type TaxonomyView = z.infer<typeof TaxonomyView>;

const Count = z.number().int();
const Code = z.string().trim().max(100);
const Word = z.string().trim().max(200);
const Names = z.strictObject({ en: Word, zh: Word, ur: Word });
const Synonyms = z.array(Word).max(40).default([]);
const SynonymChange = { code: Code, locale: LocaleCode, text: Word };

/** One thing that an administrator does to the taxonomy. */
export const TaxonomyChangeBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('addSynonym'), ...SynonymChange }),
    z.strictObject({ kind: z.literal('editSynonym'), ...SynonymChange, newText: Word }),
    z.strictObject({ kind: z.literal('withdrawSynonym'), ...SynonymChange }),
    z.strictObject({ kind: z.literal('restoreSynonym'), ...SynonymChange }),
    z.strictObject({
      kind: z.literal('addConcept'),
      code: Code,
      sector: Code,
      parent: Code.optional(),
      names: Names,
      synonyms: z.strictObject({ en: Synonyms, zh: Synonyms, ur: Synonyms }).prefault({}),
    }),
    z.strictObject({ kind: z.literal('renameConcept'), code: Code, names: Names }),
    z.strictObject({ kind: z.literal('withdrawConcept'), code: Code }),
    z.strictObject({ kind: z.literal('restoreConcept'), code: Code }),
  ])
  .meta({ id: 'TaxonomyChangeBody' });
export type TaxonomyChangeBody = z.infer<typeof TaxonomyChangeBody>;

/** What a change would do to the companies that are listed now. */
export const TaxonomyPreview = z
  .object({
    listed: Count,
    candidates: Count.describe('Companies whose texts have the words of the change, in whatever order'),
    checked: Count.describe(
      'Of these, how many were read with both taxonomies; gains and losses are scaled up from them',
    ),
    isEstimate: z.boolean(),
    gains: Count.describe('Companies that the concept would newly be found at'),
    losses: Count.describe('Companies that the concept would no longer be found at'),
    isFlood: z.boolean().describe('More than a twentieth of the market would change'),
    others: z
      .array(z.object({ code: z.string(), gains: Count, losses: Count }))
      .describe('Other concepts that come or go with it, those that change most first'),
    examples: z.array(z.object({ companyId: Id, names: LocalisedText })).describe('Some companies that would change'),
  })
  .meta({ id: 'TaxonomyPreview' });
export type TaxonomyPreview = z.infer<typeof TaxonomyPreview>;

/** A concept or sector with all its words, for whoever edits them. */
export const TaxonomyNode = z
  .object({
    code: z.string(),
    kind: z.enum(['sector', 'concept']),
    sector: z.string(),
    parent: z.string().nullable(),
    names: z.object({ en: z.string(), zh: z.string(), ur: z.string() }),
    isAdded: z.boolean().describe('Added at run time; the others come with the release'),
    isWithdrawn: z.boolean(),
    synonyms: z.array(z.object({ locale: z.enum(locales), text: z.string(), isAdded: z.boolean() })),
    withdrawnSynonyms: z.array(z.object({ locale: z.enum(locales), text: z.string() })),
    companies: Count.describe('Listed companies that name it or something below it'),
  })
  .meta({ id: 'TaxonomyNode' });
export type TaxonomyNode = z.infer<typeof TaxonomyNode>;

/** How far the market has been read with the taxonomy of now, and what differs from the release. */
export const TaxonomyOverview = z
  .object({
    revision: Count.describe('Counts the changes'),
    listed: Count,
    retagged: Count.describe('Listed companies whose texts have been read with the taxonomy of now'),
    added: z.array(z.string()).describe('Concepts that were added'),
    changed: z
      .array(z.string())
      .describe('Other concepts and sectors whose words were changed, or that were withdrawn'),
  })
  .meta({ id: 'TaxonomyOverview' });
export type TaxonomyOverview = z.infer<typeof TaxonomyOverview>;

const AddedWord = z.object({ code: z.string(), locale: LocaleCode, text: z.string() });

/** Everything that administrators changed, as a layer over the taxonomy of the release; an evaluation reads it from a file. */
export const TaxonomyAdditionsView = z
  .object({
    concepts: z
      .array(
        z.object({
          code: z.string(),
          sector: z.string(),
          parent: z.string().optional(),
          names: z.object({ en: z.string(), zh: z.string(), ur: z.string() }),
        }),
      )
      .describe('Parents before their children'),
    synonyms: z.array(AddedWord),
    withdrawnSynonyms: z.array(AddedWord),
    withdrawnConcepts: z.array(z.string()),
  })
  .meta({ id: 'TaxonomyAdditions' });
export type TaxonomyAdditionsView = z.infer<typeof TaxonomyAdditionsView>;
