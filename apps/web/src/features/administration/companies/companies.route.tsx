import { createLazyRoute } from '@tanstack/react-router';
import { CompaniesPage } from './companies.page.tsx';

export const Route = createLazyRoute('/administration/companies')({ component: CompaniesPage });
