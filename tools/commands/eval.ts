import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TaxonomyAdditionsView } from '@karakoram/contracts';
import {
  type Dataset,
  DatasetError,
  evaluateMarket,
  evaluatePartnerRanking,
  evaluateSearch,
  type EvaluationReport,
  marketSystems,
  partnerSystems,
  readDataset,
  reportRows,
} from '@karakoram/evaluation';
import { putInUse, type TaxonomyAdditions, taxonomyWith } from '@karakoram/taxonomy';
import { askSearch } from '../evaluation/ask-search.ts';
import { folderSource, fromWhereTheUserStands } from '../evaluation/folder.ts';
import { showProgress } from '../evaluation/progress.ts';
import { ExpectedError } from '../launcher/steps.mjs';
import { formatColumns } from '../launcher/table.ts';

const usage = `Usage: npm run eval -- FOLDER [--json] [--no-history] [--additions FILE]

  FOLDER        a data set: dataset.json, companies.jsonl, queries.jsonl, qrels.jsonl, history.jsonl if there is one
  --json        prints the result as one line of JSON and nothing else
  --no-history  leaves history.jsonl out: the cold start
  --additions   reads texts also with what administrators added: the answer of GET /api/v1/administration/taxonomy/additions

docs/evaluation.md explains the format, the systems and the metrics.
`;

/** `npm run eval -- <folder>`: measures our ranking or search on a data set, beside simple systems. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [folder, ...more] = positionals;
  if (values.help || folder === undefined || more.length > 0) {
    process.stderr.write(usage);
    return values.help ? 0 : 1;
  }
  const dataset = await readOrExplain(fromWhereTheUserStands(folder));
  const additions = readAdditions(values.additions);
  if (additions !== undefined) putInUse(taxonomyWith(additions));
  const report = await evaluate(values['no-history'] ? { ...dataset, history: [] } : dataset, additions);
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : asTable(report));
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'no-history': { type: 'boolean', default: false },
        additions: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function readAdditions(file: string | undefined): TaxonomyAdditions | undefined {
  if (file === undefined) return undefined;
  try {
    return TaxonomyAdditionsView.parse(JSON.parse(readFileSync(fromWhereTheUserStands(file), 'utf8')));
  } catch (error) {
    throw new ExpectedError(
      `${file} holds no additions to the taxonomy.\n${error instanceof Error ? error.message : ''}`,
    );
  }
}

async function readOrExplain(folder: string): Promise<Dataset> {
  try {
    return await readDataset(folderSource(folder));
  } catch (error) {
    if (error instanceof DatasetError) throw new ExpectedError(`${folder} is no data set.\n${error.message}`);
    throw error;
  }
}

async function evaluate(dataset: Dataset, additions: TaxonomyAdditions | undefined): Promise<EvaluationReport> {
  const progress = showProgress();
  switch (dataset.task) {
    case 'partner-ranking':
      return evaluatePartnerRanking(dataset, partnerSystems(), progress);
    case 'market':
      return evaluateMarket(dataset, marketSystems(), progress);
    case 'search':
      return evaluateSearch(dataset, await askSearch(dataset, additions));
  }
}

function asTable(report: EvaluationReport): string {
  const title = `${report.dataset} (${report.task}), ${report.queries} queries`;
  return `\n${title}\n\n${formatColumns(reportRows(report))
    .map((line) => `  ${line}\n`)
    .join('')}`;
}
