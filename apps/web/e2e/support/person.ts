import { expect, type Locator, type Page } from '@playwright/test';
import { directionOf, type Locale } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { wordsOf, type Words } from './words.ts';

/** Where the main navigation leads. */
type Destination = 'directory' | 'suggestions' | 'requests' | 'company' | 'desk' | 'administration';

/** Somebody at a browser of their own, who reads one language. */
export class Person {
  readonly page: Page;
  locale: Locale;
  t: Words;

  private constructor(page: Page, locale: Locale, t: Words) {
    this.page = page;
    this.locale = locale;
    this.t = t;
  }

  static async reading(page: Page, locale: Locale): Promise<Person> {
    return new Person(page, locale, await wordsOf(locale));
  }

  /** From here on the texts of another language are expected. */
  async reads(locale: Locale): Promise<void> {
    this.locale = locale;
    this.t = await wordsOf(locale);
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Switches the language in the header, and makes sure that the page itself stayed. */
  async choosesLanguage(locale: Locale): Promise<void> {
    const untouched = await this.page.evaluateHandle(() => document.body);
    const label = this.t('common:languages.label');
    await this.button(this.t('common:labelled', { label, value: localeTraits[this.locale].endonym })).click();
    await this.page.getByRole('menuitem', { name: localeTraits[locale].endonym }).click();
    await this.reads(locale);
    await this.expectLanguage();
    expect(await untouched.evaluate((body) => body.isConnected)).toBe(true);
  }

  async expectLanguage(): Promise<void> {
    const root = this.page.locator('html');
    await expect(root).toHaveAttribute('lang', localeTraits[this.locale].htmlLang);
    await expect(root).toHaveAttribute('dir', directionOf(this.locale));
  }

  /** Signs in at the form, and then reads the language of the account. */
  async signsIn({ email, password }: { email: string; password: string }, language: Locale): Promise<void> {
    await this.opens('/sign-in');
    await this.entersAccount(email, password);
    await this.reads(language);
    await this.expectLanguage();
    await expect(this.bell).toBeVisible();
  }

  /** Fills in the form to sign in and sends it. */
  async entersAccount(email: string, password: string): Promise<void> {
    await this.field(this.t('account:fields.email')).fill(email);
    await this.field(this.t('account:fields.password')).fill(password);
    await this.main.getByRole('button', { name: this.t('account:signIn.submit'), exact: true }).click();
  }

  /** Follows a link of the main navigation, which a phone has behind its menu. */
  async goesTo(destination: Destination): Promise<void> {
    const menu = this.button(this.t('common:navigation.menu'));
    if (await menu.isVisible()) await menu.click();
    await this.page
      .getByRole('navigation', { name: this.t('common:navigation.label') })
      // What waits there is told after the name.
      .getByRole('link', { name: this.t(`common:navigation.${destination}`) })
      .click();
    await expect(this.page).toHaveURL(new RegExp(`/${destination}(\\?|$)`));
  }

  /** Nothing sticks out of the page to the side. */
  async expectFits(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get bell(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: this.t('notifications:bell.label') });
  }

  /** Says what the page has just told in passing. */
  message(text: string): Locator {
    return this.page.getByRole('region', { name: this.t('common:toast.label') }).getByText(text);
  }

  heading(name: string): Locator {
    return this.main.getByRole('heading', { level: 1, name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.main.getByRole('link', { name });
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  /** Chooses from a list that opens below its field. */
  async chooses(label: string, option: string, within: Locator = this.main): Promise<void> {
    await within.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
