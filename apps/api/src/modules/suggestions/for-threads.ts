/**
 * What a thread of another module may import: it reads the market without any part of the application, which a thread could not
 * load.
 */
export { type Query, readMarketFacts } from './market-facts.ts';
export { dayOf, marketPages, profileOf } from './match-profile-row.ts';
