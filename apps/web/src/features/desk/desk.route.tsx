import { createLazyRoute } from '@tanstack/react-router';
import { DeskPage } from './desk.page.tsx';

export const Route = createLazyRoute('/desk')({ component: DeskPage });
