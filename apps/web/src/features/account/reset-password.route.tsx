import { createLazyRoute } from '@tanstack/react-router';
import { ResetPasswordPage } from './reset-password.page.tsx';

export const Route = createLazyRoute('/reset-password')({ component: ResetPasswordPage });
