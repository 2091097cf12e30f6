import { createLazyRoute } from '@tanstack/react-router';
import { DemoInboxPage } from './demo-inbox.page.tsx';

export const Route = createLazyRoute('/dev/inbox')({ component: DemoInboxPage });
