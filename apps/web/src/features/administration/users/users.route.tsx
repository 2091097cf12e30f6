import { createLazyRoute } from '@tanstack/react-router';
import { UsersPage } from './users.page.tsx';

export const Route = createLazyRoute('/administration/users')({ component: UsersPage });
