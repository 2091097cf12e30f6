import { test as base } from '@playwright/test';
import type { Locale } from '@karakoram/domain';
import { Person } from './person.ts';

interface Journey {
  /** Another person, with a browser that knows nothing yet. Reads English until told otherwise. */
  arrives: (options?: { locale?: Locale; phone?: boolean }) => Promise<Person>;
}

const phone = { width: 360, height: 740 };

export const test = base.extend<Journey>({
  arrives: async ({ browser, contextOptions }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async ({ locale = 'en', phone: onPhone = false } = {}) => {
      const context = await browser.newContext({ ...contextOptions, locale, ...(onPhone ? { viewport: phone } : {}) });
      contexts.push(context);
      return Person.reading(await context.newPage(), locale);
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
