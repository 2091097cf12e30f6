import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { OutcomesQueries } from './outcomes.queries.ts';
import { RankingWeightsController } from './ranking-weights.controller.ts';
import { RankingWeightsQueries } from './ranking-weights.queries.ts';
import { RankingWeightsRepository } from './ranking-weights.repository.ts';
import { LearnRankingWeights } from './use-cases/learn-ranking-weights.ts';
import { RevertRankingWeights } from './use-cases/revert-ranking-weights.ts';

@Module({
  imports: [AuditModule],
  controllers: [RankingWeightsController],
  providers: [
    LearnRankingWeights,
    OutcomesQueries,
    RankingWeightsQueries,
    RankingWeightsRepository,
    RevertRankingWeights,
  ],
  exports: [RankingWeightsQueries],
})
export class RankingWeightsModule {}
