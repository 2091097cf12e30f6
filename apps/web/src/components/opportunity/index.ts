/** What several features show of an opportunity. */
export { AuthorLine } from './author-line.tsx';
export { KindBadges } from './kind-badges.tsx';
export { OpportunityCardView, type OpportunityCardViewProps } from './opportunity-card-view.tsx';
export { OpportunityContentView, type OpportunityContentViewProps } from './opportunity-content-view.tsx';
export { OpportunityTypeIcon } from './opportunity-type-icon.tsx';
export { isOpportunityFact, useOpportunityWords, type OpportunityFact } from './use-opportunity-words.ts';
export { useHintWords } from './use-hint-words.ts';
