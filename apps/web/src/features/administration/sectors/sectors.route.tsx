import { createLazyRoute } from '@tanstack/react-router';
import { SectorsPage } from './sectors.page.tsx';

export const Route = createLazyRoute('/administration/sectors')({ component: SectorsPage });
