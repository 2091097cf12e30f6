import { send } from '../../../lib/api-client.ts';

export interface Credentials {
  email: string;
  password: string;
  rememberMe: boolean;
}

export async function signIn(credentials: Credentials): Promise<void> {
  await send('POST', '/api/auth/sign-in/email', credentials);
}
