import { createLazyRoute } from '@tanstack/react-router';
import { AuditPage } from './audit.page.tsx';

export const Route = createLazyRoute('/administration/audit')({ component: AuditPage });
