import { createLazyRoute } from '@tanstack/react-router';
import { LibraryPage } from './library.page.tsx';

export const Route = createLazyRoute('/desk/resources')({ component: LibraryPage });
