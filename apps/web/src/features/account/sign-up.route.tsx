import { createLazyRoute } from '@tanstack/react-router';
import { SignUpPage } from './sign-up.page.tsx';

export const Route = createLazyRoute('/sign-up')({ component: SignUpPage });
