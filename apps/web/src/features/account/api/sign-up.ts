import type { Locale } from '@karakoram/domain';
import { send } from '../../../lib/api-client.ts';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  /** The language of the mails to come. */
  locale: Locale;
}

export async function signUp(account: NewAccount): Promise<void> {
  await send('POST', '/api/auth/sign-up/email', { ...account, callbackURL: '/verify-email' });
}
