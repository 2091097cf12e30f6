import { describe, expect, it } from '@jest/globals';
import { MarketContext } from './market-context.ts';
import { score } from './score.ts';
import { company, vocabulary } from './test-support/market.ts';

const frequencies: Readonly<Record<string, number>> = { invoice: 20, ledger: 30, loom: 20, paper: 900 };
const context = new MarketContext(
  { companyCount: 1_000, conceptFrequency: () => 0, wordFrequency: (word) => frequencies[word] ?? 0 },
  vocabulary,
);

/** How well the texts of two companies fit, in each direction. */
function textFit(a: { offered: string; wanted?: string }, b: { offered: string; wanted?: string }) {
  const { forward, backward } = score(
    company('a', 'PK', { words: { wanted: '', ...a } }),
    company('b', 'CN', { words: { wanted: '', ...b } }),
    context,
  );
  const [there, back] = [forward, backward].map(({ parts }) => parts.find(({ signal }) => signal === 'textFit')?.value);
  return { there, back };
}

describe('texts', () => {
  it('fit by the words that they share, and less by words that are akin', () => {
    const same = textFit({ offered: 'invoice paper' }, { offered: 'invoice paper' });
    const akin = textFit({ offered: 'invoice paper' }, { offered: 'ledger paper' });
    const strange = textFit({ offered: 'invoice paper' }, { offered: 'loom paper' });
    expect(same.there).toBeGreaterThan(akin.there ?? 1);
    expect(akin.there).toBeGreaterThan(strange.there ?? 1);
  });

  it('fit alike whichever of two kindred words is whose', () => {
    const one = textFit({ offered: 'invoice invoice paper' }, { offered: 'ledger loom' });
    const other = textFit({ offered: 'ledger loom' }, { offered: 'invoice invoice paper' });
    expect(one).toEqual({ there: other.back, back: other.there });
  });

  it('fit the side that needs what is akin to its need', () => {
    const needing = textFit({ offered: 'loom', wanted: 'ledger' }, { offered: 'invoice' });
    expect(needing.there).toBeGreaterThan(0);
    expect(needing.back).toBe(0);
  });

  it('do not fit by a kindred word that nobody else uses', () => {
    expect(textFit({ offered: 'camera paper' }, { offered: 'drone loom' }).there).toBe(0);
  });
});
