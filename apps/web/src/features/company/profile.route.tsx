import { createLazyRoute } from '@tanstack/react-router';
import { ProfilePage } from './profile.page.tsx';

export const Route = createLazyRoute('/company/profile')({ component: ProfilePage });
