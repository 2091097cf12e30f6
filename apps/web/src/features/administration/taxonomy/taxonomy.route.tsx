import { createLazyRoute } from '@tanstack/react-router';
import { TaxonomyPage } from './taxonomy.page.tsx';

export const Route = createLazyRoute('/administration/taxonomy')({ component: TaxonomyPage });
