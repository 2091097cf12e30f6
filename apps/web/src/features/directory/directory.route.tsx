import { createLazyRoute } from '@tanstack/react-router';
import { DirectoryPage } from './directory.page.tsx';

export const Route = createLazyRoute('/directory')({ component: DirectoryPage });
