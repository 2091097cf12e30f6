import { createLazyRoute } from '@tanstack/react-router';
import { FiguresPage } from './figures.page.tsx';

export const Route = createLazyRoute('/administration')({ component: FiguresPage });
