import { readFileSync, writeFileSync } from 'node:fs';
import { DirectoryQuery, TaxonomyAdditionsView } from '@karakoram/contracts';
import { longestList, type Progress, readCompanies, SearchJob, type SearchQuery } from '@karakoram/evaluation';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { loadCommandConfig } from '../config/config.ts';
import { ImportDescribedCompanies } from '../modules/imports/index.ts';
import { DirectoryQueries } from '../modules/search/index.ts';
import { refreshFrequencies } from '../modules/suggestions/index.ts';
import { TakeOverAdditions } from '../modules/taxonomy-editing/index.ts';
import { Jobs } from '../platform/jobs/jobs.ts';
import { createCommandContext } from './command-context.ts';

/** Steps of progress are told on the standard error stream, a few a step. */
const tellEvery = 500;

const progress: Progress = (what, done, total) => {
  if (done % tellEvery === 0 || done === total) process.stderr.write(`  ${what}: ${done} of ${total}\n`);
};

/** What the directory answers, best first, page after page as a person would turn them. */
async function search(directory: DirectoryQueries, { text, filters }: SearchQuery): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const query = DirectoryQuery.parse({ ...filters, q: text, limit: 50, cursor });
    const page = await directory.search(query);
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && found.length < longestList);
  return found.slice(0, longestList);
}

const Job = SearchJob.extend({ additions: TaxonomyAdditionsView.optional() });

/** Imports the companies into the empty database of the environment and answers each query by the ids of the data set. */
async function answer(context: INestApplicationContext, job: z.infer<typeof Job>): Promise<Record<string, string[]>> {
  if (job.additions !== undefined) await context.get(TakeOverAdditions, { strict: false }).execute(job.additions);
  const companies = readCompanies(job.companies, progress).map(({ id, imported }) => ({ key: id, company: imported }));
  const ids = await context
    .get(ImportDescribedCompanies, { strict: false })
    .execute(companies, (count) => progress('importing companies', count, companies.length));
  await context.get(Jobs, { strict: false }).runNow(refreshFrequencies, {});
  const keys = new Map(Array.from(ids, ([key, id]) => [id, key]));
  const directory = context.get(DirectoryQueries, { strict: false });
  const answers: Record<string, string[]> = {};
  for (const query of job.queries)
    answers[query.id] = (await search(directory, query)).flatMap((id) => keys.get(id) ?? []);
  return answers;
}

const [jobFile = '', answersFile = ''] = process.argv.slice(2);
const job = Job.parse(JSON.parse(readFileSync(jobFile, 'utf8')));
const context = await createCommandContext(loadCommandConfig());
try {
  writeFileSync(answersFile, JSON.stringify(await answer(context, job)));
} finally {
  await context.close();
}
