import { describe, expect, it } from '@jest/globals';
import { isAddressedTo, languagesOf, locales, programmeLimits, resourceLimits } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { detectLanguage } from '@karakoram/taxonomy';
import { createDemo } from './demo.ts';

const demo = createDemo();

describe('the programmes of the demo', () => {
  it.each(demo.programmes.map((programme) => [programme.title.en, programme] as const))(
    '%s is valid',
    (_, programme) => {
      for (const [text, limit] of [
        [programme.title, programmeLimits.titleMax],
        [programme.summary, programmeLimits.summaryMax],
        [programme.description, programmeLimits.descriptionMax],
      ] as const) {
        expect(languagesOf(text)).toEqual(locales);
        for (const locale of locales) {
          expect(text[locale]?.length).toBeLessThanOrEqual(limit);
          expect(detectLanguage(text[locale] ?? '')).toBe(locale);
        }
      }
      expect(programme.summary.en).toMatch(/invented/i);
      expect(programme.cityCode === null).toBe(programme.venue === 'online');
      if (programme.cityCode !== null) expect(cityByCode(programme.cityCode)?.country).toBe(programme.zone);
      expect(programme.registrationEndsInDays).toBeLessThanOrEqual(programme.startsInDays);
      const companies = programme.registrations.map((key) => demo.companies.find((company) => company.key === key));
      for (const company of companies) {
        expect(company).toBeDefined();
        expect(company && isAddressedTo(programme, company)).toBe(true);
      }
    },
  );

  it('show room, a waiting list, and the past', () => {
    const full = demo.programmes.filter(({ capacity, registrations }) => registrations.length > capacity);
    const past = demo.programmes.filter(({ startsInDays }) => startsInDays < 0);
    expect([full.length, past.length]).toEqual([1, 1]);
  });
});

describe('the documents of the demo', () => {
  it.each(demo.resources.map((resource) => [resource.title.en, resource] as const))('%s is valid', (_, resource) => {
    expect(languagesOf(resource.title)).toEqual(locales);
    expect(languagesOf(resource.summary)).toEqual(locales);
    expect(resource.summary.en).toMatch(/invented/i);
    for (const version of resource.versions) {
      if ('text' in version) expect(languagesOf(version.text)).toEqual(locales);
      else {
        expect(Buffer.from(version.content).toString('ascii')).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/);
        expect(version.content.byteLength).toBeLessThan(resourceLimits.fileBytesMax);
      }
    }
  });
});
