import { RankingHeldOut, rankingObstacles, type RankingWeightsVersion } from '@karakoram/contracts';
import type { RankingWeightsModel } from '../../platform/database/generated/models.ts';
import { readWeights } from '@karakoram/matching';
import { z } from 'zod';

/** Weights as they are stored, of whatever signals there were. */
const WeightRecord = z.record(z.string(), z.number().min(0).max(1));

const Obstacles = z.array(z.enum(rankingObstacles));

export function presentVersion(row: RankingWeightsModel): RankingWeightsVersion {
  const usable = readWeights(row.weights);
  return {
    version: row.version,
    status: row.status,
    trainedAt: row.trainedAt.toISOString(),
    examples: row.examples,
    heldOut: RankingHeldOut.parse(row.heldOut),
    obstacles: Obstacles.parse(row.obstacles),
    weights: usable.ok ? usable.value : WeightRecord.parse(row.weights),
    defects: usable.ok ? [] : [...usable.error],
  };
}
