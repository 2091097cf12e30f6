import type { Permission } from '@karakoram/domain';
import { notFound, redirect, type ParsedLocation } from '@tanstack/react-router';
import { sessionQuery } from '../lib/session.ts';
import type { RouterContext } from './router-context.ts';

interface GuardInput {
  context: RouterContext;
  location: ParsedLocation;
}

/** Sends a visitor to sign in, and from there back to the page they asked for. */
export async function requireSignedIn({ context, location }: GuardInput): Promise<void> {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
  if (!session.user) throw redirect({ to: '/sign-in', search: { redirect: location.href }, replace: true });
}

/** The page does not exist for those who may not use it. */
export function requirePermission(permission: Permission) {
  return async (input: GuardInput): Promise<void> => {
    await requireSignedIn(input);
    const session = await input.context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say so
    if (!session.permissions.includes(permission)) throw notFound();
  };
}
