import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** What newcomers sign up with, and need again when they sign in. */
export const newcomerPassword = 'ferry lantern quilt 47';

/** Creates an account, which waits for its address to be confirmed. */
export async function signsUp(person: Person, { name, email }: { name: string; email: string }): Promise<void> {
  const { t } = person;
  await person.opens('/sign-up');
  await person.field(t('account:fields.name')).fill(name);
  await person.field(t('account:fields.email')).fill(email);
  await person.field(t('account:fields.password')).fill(newcomerPassword);
  await person.button(t('account:signUp.submit')).click();
  await expect(person.heading(t('account:mailSent.title'))).toBeVisible();
}

/** Reads the mail in the inbox of the demo, follows its link and goes on to introduce a company. */
export async function confirmsAddress(person: Person, email: string): Promise<void> {
  const { main, t } = person;
  await person.opens('/dev/inbox');
  await main
    .getByRole('navigation', { name: t('inbox:list') })
    .getByRole('link')
    .filter({ hasText: email })
    .click();
  await main
    .getByRole('region', { name: t('inbox:links') })
    .getByRole('button')
    .first()
    .click();
  await expect(person.heading(t('account:verify.done'))).toBeVisible();
  await person.expectLanguage();
  await person.link(t('account:verify.continue')).click();
  await expect(person.heading(t('company:create.title'))).toBeVisible();
}
