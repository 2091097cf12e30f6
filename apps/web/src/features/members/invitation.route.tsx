import { createLazyRoute } from '@tanstack/react-router';
import { InvitationPage } from './invitation.page.tsx';

export const Route = createLazyRoute('/invitations/$token')({ component: InvitationPage });
