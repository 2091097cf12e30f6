import type { signedIn as english } from '../en/signed-in.ts';
import type { Translation } from '../translation.ts';
import { notifications } from './notifications.ts';
import { requests } from './requests.ts';

export const signedIn: Translation<typeof english> = { notifications, requests };
