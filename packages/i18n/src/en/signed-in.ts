import { company } from './company.ts';
import { members } from './members.ts';
import { notifications } from './notifications.ts';
import { requests } from './requests.ts';

/** What only signed-in people see: loaded with their session. */
export const signedIn = { company, members, notifications, requests } as const;
