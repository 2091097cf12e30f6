import { createLazyRoute } from '@tanstack/react-router';
import { SignInPage } from './sign-in.page.tsx';

export const Route = createLazyRoute('/sign-in')({ component: SignInPage });
