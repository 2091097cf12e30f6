export { OpportunityRankingModule } from './opportunity-ranking.module.ts';
