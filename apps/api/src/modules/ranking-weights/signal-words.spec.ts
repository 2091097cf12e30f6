import { loadSignedInCatalogue } from '@karakoram/i18n';
import { signals } from '@karakoram/matching';
import { expect, it } from '@jest/globals';

it.each(['en', 'zh', 'ur'] as const)(
  'every signal of the ranking, and no other, has its words in %s',
  async (locale) => {
    const { ranking } = await loadSignedInCatalogue(locale);
    expect(Object.keys(ranking.signal).sort()).toEqual(signals.map(({ name }) => name).toSorted());
  },
);
