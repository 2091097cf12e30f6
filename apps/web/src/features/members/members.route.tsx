import { createLazyRoute } from '@tanstack/react-router';
import { MembersPage } from './members.page.tsx';

export const Route = createLazyRoute('/company/members')({ component: MembersPage });
