import type { OpportunityPage } from '@karakoram/contracts';

/** What the button and its dialog need to know of an opportunity; its page and its card both have it. */
export type InterestingOpportunity = Pick<OpportunityPage, 'id' | 'title' | 'modes' | 'author' | 'open'>;
