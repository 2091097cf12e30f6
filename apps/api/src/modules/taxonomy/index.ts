export { FollowedTaxonomy } from './followed-taxonomy.ts';
export { TaxonomyAdditionsQueries } from './taxonomy-additions.queries.ts';
export { TaxonomyModule } from './taxonomy.module.ts';
