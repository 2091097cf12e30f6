export { TaxonomyEditingModule } from './taxonomy-editing.module.ts';
