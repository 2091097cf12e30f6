import { createLazyRoute } from '@tanstack/react-router';
import { ImportsPage } from './imports.page.tsx';

export const Route = createLazyRoute('/administration/imports')({ component: ImportsPage });
