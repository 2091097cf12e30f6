import { createLazyRoute } from '@tanstack/react-router';
import { ProgrammesPage } from './programmes.page.tsx';

export const Route = createLazyRoute('/programmes')({ component: ProgrammesPage });
