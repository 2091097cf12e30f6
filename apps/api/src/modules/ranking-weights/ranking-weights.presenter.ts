import { RankingHeldOut, rankingObstacles, type RankingWeightsVersion } from '@karakoram/contracts';
import { z } from 'zod';
import type { RankingWeightsModel } from '../../platform/database/generated/models.ts';
import { readWeights, WeightRecord } from './stored-weights.ts';

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
    weights: WeightRecord.parse(row.weights),
    defects: usable.ok ? [] : [...usable.error],
  };
}
