export { OpportunityReviewsModule } from './opportunity-reviews.module.ts';
