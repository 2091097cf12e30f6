import { createLazyRoute } from '@tanstack/react-router';
import { VerifyEmailPage } from './verify-email.page.tsx';

export const Route = createLazyRoute('/verify-email')({ component: VerifyEmailPage });
