import { locales } from '@karakoram/domain';
import { misses, neutralValue, type SignalReader, unknown } from './reading.ts';

/** Whether the two share a language. One is enough: a second adds nothing. */
export const commonLanguage: SignalReader = {
  value: ({ wanting, other }) => {
    if (wanting.languages === 0 || other.languages === 0) return neutralValue;
    return (wanting.languages & other.languages) === 0 ? 0 : 1;
  },
  describe: ({ wanting, other }) => {
    if (wanting.languages === 0 || other.languages === 0) return unknown;
    const shared = wanting.languages & other.languages;
    if (shared === 0) return misses;
    const languages = locales.filter((_, bit) => (shared & (1 << bit)) !== 0).toSorted();
    return { finding: 'fits', evidence: [{ kind: 'languages', languages }] };
  },
};
