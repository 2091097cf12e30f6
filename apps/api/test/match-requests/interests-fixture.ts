import type { TestCompany, TestUser } from '../factories/factories.ts';
import { published, technologyOffer } from '../opportunities/opportunity-fixture.ts';
import type { TestApp } from '../setup/test-app.ts';
import { listedCompany } from './match-requests-fixture.ts';

export const aboutUs = 'A maintenance firm in Lahore with sixty engineers and four turbines of its own.';
export const interestBody = {
  mode: 'technology-transfer',
  message: 'We would like to test the inspection on our turbines and take a licence.',
  unclear: 'How many cameras does one turbine need?',
  aboutUs,
} as const;

export interface Posted {
  readonly id: string;
  readonly author: TestCompany;
  readonly sender: TestCompany;
}

/** A public opportunity of a Chinese company, and a Pakistani company that may be interested. */
export async function posted(test: TestApp, values: { anonymous?: boolean } = {}): Promise<Posted> {
  const author = await listedCompany(test, 'CN');
  const sender = await listedCompany(test, 'PK');
  return { author, sender, id: await postedBy(test, author, values) };
}

export function postedBy(
  test: TestApp,
  author: TestCompany,
  { anonymous = false }: { anonymous?: boolean } = {},
): Promise<string> {
  return published(test, author.owner, { ...technologyOffer, anonymous });
}

export function express(test: TestApp, user: TestUser | undefined, id: string, values: Record<string, unknown> = {}) {
  return test
    .http(user)
    .post(`/api/v1/opportunities/${id}/interests`)
    .send({ ...interestBody, ...values });
}

/** Sends an interest that is expected to arrive and returns its id. */
export async function expressed(test: TestApp, user: TestUser, id: string): Promise<string> {
  const { body } = await express(test, user, id).expect(201);
  return body.id;
}

export function setOpen(test: TestApp, user: TestUser, id: string, open: boolean) {
  return test.http(user).put(`/api/v1/company/opportunities/${id}/open`).send({ open });
}
