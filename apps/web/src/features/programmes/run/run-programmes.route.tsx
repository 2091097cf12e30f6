import { createLazyRoute } from '@tanstack/react-router';
import { RunProgrammesPage } from './run-programmes.page.tsx';

export const Route = createLazyRoute('/desk/programmes')({ component: RunProgrammesPage });
