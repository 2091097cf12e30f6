export { OpportunitiesModule } from './opportunities.module.ts';
export { presentAttachment } from '../opportunity-attachments/index.ts';
export { OpportunityAnnouncer } from './opportunity-announcer.ts';
export { contentSelect, isFieldWritten, opportunityContent, textsOf } from './opportunity-content.ts';
export { missingFields } from './opportunity-edit.ts';
export { OpportunityEntryRepository, PublishedAttachment } from './opportunity-entry.repository.ts';
export { OpportunityHints } from './opportunity-hints.queries.ts';
export { OpportunityReviewTimes } from './opportunity-review-times.queries.ts';
export { type OpportunityAsRead, OpportunityRepository } from './opportunity.repository.ts';
