export { learningReport } from './learning-report.ts';
export { RankingWeightsModule } from './ranking-weights.module.ts';
export { RankingWeightsQueries } from './ranking-weights.queries.ts';
export { LearnRankingWeights, type MarketReader } from './use-cases/learn-ranking-weights.ts';
export { RevertRankingWeights } from './use-cases/revert-ranking-weights.ts';
