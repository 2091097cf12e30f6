import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** Does by the API, as somebody who is signed in, what a journey is not about. Answers with what the API says. */
export async function sends(
  person: Person,
  method: 'post' | 'patch' | 'get',
  path: string,
  data?: object,
): Promise<unknown> {
  const origin = new URL(person.page.url()).origin;
  const response = await person.page.request[method](path, { ...(data && { data }), headers: { origin } });
  expect(response.ok(), await response.text()).toBe(true);
  return response.json();
}
