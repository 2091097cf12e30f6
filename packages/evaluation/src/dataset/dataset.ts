import { DirectoryQuery } from '@karakoram/contracts';
import { countries, locales } from '@karakoram/domain';
import { z } from 'zod';

/** What a data set asks of a system. */
export const tasks = ['partner-ranking', 'search', 'market'] as const;
export type Task = (typeof tasks)[number];

/** What became of a request of the past, or of a suggestion. */
export const pastOutcomes = ['accepted', 'declined', 'ignored', 'dismissed', 'saved'] as const;

const Text = z.object({ en: z.string().optional(), zh: z.string().optional(), ur: z.string().optional() });
const Words = z.array(z.string());
const Statement = z.object({ text: Text.optional(), tags: Words.optional(), modes: Words.optional() });
const CompanyId = z.string().min(1);

/** dataset.json */
export const DatasetInfo = z.object({
  name: z.string().min(1),
  task: z.enum(tasks),
  metrics: z.array(z.string()).min(1),
  licence: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});
export type DatasetInfo = z.infer<typeof DatasetInfo>;

/** A line of companies.jsonl. Words that we do not know (a size, a mode, a place) are for the reading of companies to judge. */
export const DatasetCompany = z.object({
  id: CompanyId,
  country: z.enum(countries),
  names: Text.refine((names) => Object.values(names).some((name) => name.trim() !== ''), 'has no name'),
  summary: Text.optional(),
  description: Text.optional(),
  tags: Words.optional(),
  sectors: Words.optional(),
  offers: z.array(Statement).optional(),
  needs: z.array(Statement).optional(),
  city: z.string().optional(),
  size: z.string().optional(),
  founded: z.union([z.int(), z.string()]).optional(),
  capacity: z.int().min(1).optional(),
});
export type DatasetCompany = z.infer<typeof DatasetCompany>;

/** A line of queries.jsonl of a partner ranking: order the candidates, or without them everybody of the other country. */
export const PartnerQuery = z.object({
  id: z.string().min(1),
  company: CompanyId,
  candidates: z.array(CompanyId).min(1).optional(),
});
export type PartnerQuery = z.infer<typeof PartnerQuery>;

/** Filters of a search: the parameters of the directory, of which each may be given. */
const SearchFilters = DirectoryQuery.omit({ q: true, sort: true, cursor: true, limit: true });

/** A line of queries.jsonl of a search. */
export const SearchQuery = z.object({
  id: z.string().min(1),
  text: z.string().trim().min(1),
  locale: z.enum(locales),
  filters: SearchFilters.optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A line of qrels.jsonl: how good a company is as an answer; 0 says that it was looked at and is none. */
export const Judgement = z.object({
  query: z.string(),
  company: CompanyId,
  grade: z.number().min(0),
});
export type Judgement = z.infer<typeof Judgement>;

/** The same for a market: whether the wish is returned. */
export const MarketJudgement = Judgement.extend({ mutual: z.boolean() });
export type MarketJudgement = z.infer<typeof MarketJudgement>;

/** A line of history.jsonl. */
export const PastOutcome = z.object({
  from: CompanyId,
  to: CompanyId,
  outcome: z.enum(pastOutcomes),
  at: z.iso.date(),
});
export type PastOutcome = z.infer<typeof PastOutcome>;

interface DatasetBase {
  readonly info: DatasetInfo;
  readonly companies: readonly DatasetCompany[];
  /** Empty where the folder has no history. */
  readonly history: readonly PastOutcome[];
}

export interface PartnerDataset extends DatasetBase {
  readonly task: 'partner-ranking';
  readonly queries: readonly PartnerQuery[];
  readonly judgements: readonly Judgement[];
}

export interface MarketDataset extends DatasetBase {
  readonly task: 'market';
  readonly queries: readonly PartnerQuery[];
  readonly judgements: readonly MarketJudgement[];
}

export interface SearchDataset extends DatasetBase {
  readonly task: 'search';
  readonly queries: readonly SearchQuery[];
  readonly judgements: readonly Judgement[];
}

export type Dataset = PartnerDataset | MarketDataset | SearchDataset;
