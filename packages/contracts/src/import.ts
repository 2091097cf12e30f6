import { z } from 'zod';
import { CountryCode, Id, Instant, PageQuery, pageOf } from './common.ts';

/** What a column of an imported file can feed. `name` is put under its language by its script. */
export const importFields = [
  'key',
  'name',
  'nameEn',
  'nameZh',
  'nameUr',
  'country',
  'city',
  'website',
  'founded',
  'size',
  'industry',
  'specialties',
  'summary',
  'registrationNumber',
  'contactEmail',
] as const;
export type ImportField = (typeof importFields)[number];

export const importStatuses = ['uploaded', 'checking', 'checked', 'importing', 'imported', 'failed'] as const;
export const importOutcomes = ['create', 'update', 'unchanged', 'reject'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

const columns = z.array(z.string().min(1).max(200)).min(1).max(5);

/** Which columns feed which field; several columns are joined. The same JSON is the `--map` file of the command. */
export const ImportMapping = z
  .strictObject({
    country: CountryCode.optional().describe('For rows whose country column is missing or empty'),
    publish: z
      .boolean()
      .default(true)
      .describe('List the companies at once, marked as imported and not verified, or keep them as drafts'),
    columns: z
      .strictObject(Object.fromEntries(importFields.map((field) => [field, columns.optional()])))
      .describe(`Fields: ${importFields.join(', ')}`),
  })
  .meta({ id: 'ImportMapping' });
export interface ImportMapping {
  country?: 'CN' | 'PK' | undefined;
  publish: boolean;
  columns: { readonly [Field in ImportField]?: string[] | undefined };
}

/** Something about a row: why it was rejected, or a value that was left out or changed. */
export const ImportProblem = z
  .object({ field: z.string(), code: z.string(), value: z.string() })
  .meta({ id: 'ImportProblem' });
export type ImportProblem = z.infer<typeof ImportProblem>;

export const ImportRun = z
  .object({
    id: Id,
    fileName: z.string(),
    status: z.enum(importStatuses),
    totalRows: z.number().int(),
    doneRows: z.number().int(),
    outcomes: z.object({
      create: z.number().int(),
      update: z.number().int(),
      unchanged: z.number().int(),
      reject: z.number().int(),
    }),
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'ImportRun' });
export type ImportRun = z.infer<typeof ImportRun>;

export const ImportRunPage = pageOf(ImportRun).meta({ id: 'ImportRunPage' });
export type ImportRunPage = z.infer<typeof ImportRunPage>;

/** One run with what is needed to map its columns. */
export const ImportRunDetails = ImportRun.extend({
  columns: z.array(z.string()),
  samples: z.array(z.record(z.string(), z.string())).describe('The first rows of the file'),
  mapping: ImportMapping.describe('The one in use, or a proposal from the names of the columns'),
}).meta({ id: 'ImportRunDetails' });
export type ImportRunDetails = z.infer<typeof ImportRunDetails>;

export const ImportRowsQuery = PageQuery.extend({ outcome: z.enum(importOutcomes).optional() }).meta({
  id: 'ImportRowsQuery',
});
export type ImportRowsQuery = z.infer<typeof ImportRowsQuery>;

export const ImportRowView = z
  .object({
    line: z.number().int(),
    name: z.string().nullable(),
    outcome: z.enum(importOutcomes).nullable(),
    problems: z.array(ImportProblem),
    companyId: Id.nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRowView = z.infer<typeof ImportRowView>;

export const ImportRowPage = pageOf(ImportRowView).meta({ id: 'ImportRowPage' });
export type ImportRowPage = z.infer<typeof ImportRowPage>;
