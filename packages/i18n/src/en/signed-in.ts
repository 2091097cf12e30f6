import { notifications } from './notifications.ts';
import { requests } from './requests.ts';

/** What only signed-in people see: loaded with their session. */
export const signedIn = { notifications, requests } as const;
