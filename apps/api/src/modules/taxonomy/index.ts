export { TaxonomyModule } from './taxonomy.module.ts';
