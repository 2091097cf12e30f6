import { createLazyRoute } from '@tanstack/react-router';
import { UnsubscribePage } from './unsubscribe.page.tsx';

export const Route = createLazyRoute('/unsubscribe/$token')({ component: UnsubscribePage });
