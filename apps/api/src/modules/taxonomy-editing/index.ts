export { TaxonomyEditingModule } from './taxonomy-editing.module.ts';
export { TakeOverAdditions } from './use-cases/take-over-additions.ts';
