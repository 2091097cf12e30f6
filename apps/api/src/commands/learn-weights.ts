import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationError, loadCommandConfig } from '../config/config.ts';
import {
  learningReport,
  LearnRankingWeights,
  type MarketReader,
  RankingWeightsQueries,
  RevertRankingWeights,
} from '../modules/ranking-weights/index.ts';
import { MarketContextQueries, MatchProfilesQueries } from '../modules/suggestions/index.ts';
import { createCommandContext } from './command-context.ts';

const usage = `Usage: npm run learn [-- --dry-run | --revert]

  Learns what the signals of the ranking are worth from what became of suggestions and requests,
  tests it on the latest quarter of them, and uses it if it is better beyond doubt.

  --dry-run    says what it learned and keeps nothing
  --revert     returns to the hand-set weights

Companies are compared by their profiles of today: those at the time of an outcome are not kept.
`;

function marketReader(context: INestApplicationContext): MarketReader {
  const profiles = context.get(MatchProfilesQueries, { strict: false });
  const market = context.get(MarketContextQueries, { strict: false });
  return { profiles: (ids) => profiles.byIds(ids), context: () => market.current() };
}

async function learn(context: INestApplicationContext, dryRun: boolean): Promise<void> {
  const isLearned = (await context.get(RankingWeightsQueries, { strict: false }).active()) !== undefined;
  process.stdout.write(`In use until now: ${isLearned ? 'learned' : 'the hand-set'} weights.\n\n`);
  const run = await context.get(LearnRankingWeights, { strict: false }).execute(marketReader(context), { dryRun });
  process.stdout.write(learningReport(run));
}

async function revert(context: INestApplicationContext): Promise<void> {
  const wasLearned = await context.get(RevertRankingWeights, { strict: false }).execute();
  process.stdout.write(
    wasLearned ? 'The hand-set weights are used from now on.\n' : 'The hand-set weights were in use already.\n',
  );
}

try {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      revert: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || (values.revert && values['dry-run'])) process.stdout.write(usage);
  else {
    const context = await createCommandContext(loadCommandConfig());
    try {
      await (values.revert ? revert(context) : learn(context, values['dry-run']));
    } finally {
      await context.close();
    }
  }
} catch (error) {
  const isExpected = error instanceof ConfigurationError || error instanceof TypeError;
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : (error.stack ?? '')) : 'failed'}\n`);
  process.exitCode = 1;
}
