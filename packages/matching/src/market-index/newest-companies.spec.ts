import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NewestCompanies } from './newest-companies.ts';
import { SlotIds } from './slot-ids.ts';
import { SlotSet } from './slot-set.ts';
import { SlotTraits } from './slot-traits.ts';

interface Company {
  readonly country: number;
  readonly sectors: number;
  readonly approvedAt: number;
}

const anyCompany: fc.Arbitrary<Company> = fc.record({
  country: fc.nat(1),
  sectors: fc.constantFrom(0, 1, 2, 3, 2 ** 31),
  approvedAt: fc.nat(3_000),
});

/** A market whose companies come and go, and what is known of them. */
class Market {
  readonly ids = new SlotIds();
  readonly traits = new SlotTraits();
  readonly newest = new NewestCompanies(this.ids, this.traits);
  readonly companies = new Map<number, Company>();

  constructor(slots: number) {
    for (let slot = 0; slot < slots; slot += 1)
      this.ids.add(`0199a000-7a1f-7000-8000-${((slot * 7_919) % 65_536).toString(16).padStart(12, '0')}`, slot);
    this.traits.sectors = new Uint32Array(slots);
    this.traits.country = new Uint8Array(slots);
    this.traits.approvedAt = new Float64Array(slots);
  }

  put(slot: number, company: Company): void {
    if (this.companies.has(slot)) this.newest.delete(slot);
    this.companies.set(slot, company);
    this.traits.country[slot] = company.country;
    this.traits.sectors[slot] = company.sectors;
    this.traits.approvedAt[slot] = company.approvedAt;
    this.newest.add(slot);
  }

  expected(country: number, sectors: number, wanted: number, passed: SlotSet): number[] {
    return [...this.companies]
      .filter(([slot, company]) => company.country === country && !passed.has(slot))
      .map(([slot, company]) => ({ slot, ...company, shares: (company.sectors & sectors) === 0 ? 0 : 1 }))
      .sort(
        (x, y) =>
          y.shares - x.shares ||
          y.approvedAt - x.approvedAt ||
          (this.ids.idOf(x.slot) < this.ids.idOf(y.slot) ? -1 : 1),
      )
      .slice(0, wanted)
      .map(({ slot }) => slot);
  }
}

const slots = 9_000;

describe('the newest companies', () => {
  it('are those that a look at all of them would find, whoever came, changed and was passed over', () => {
    fc.assert(
      fc.property(
        fc.array(anyCompany, { minLength: 5, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(slots - 1), anyCompany), { maxLength: 300 }),
        fc.constantFrom(1, 2, 3, 2 ** 31, 0),
        // As many as a list holds, and more or fewer.
        fc.oneof(fc.constant(0), fc.integer({ min: 900, max: 3_000 })),
        (kinds, changes, sectors, passedCount) => {
          const market = new Market(slots);
          for (let slot = 0; slot < slots; slot += 1) market.put(slot, kinds[(slot * slot) % kinds.length]!);
          for (const [slot, company] of changes) market.put(slot, company);
          const passed = new SlotSet();
          passed.clear(slots);
          const passedOver = market.expected(0, sectors, passedCount, passed);
          for (const slot of passedOver) passed.add(slot);
          const taken = market.newest.take(0, sectors, 80, passed, passedOver.length);
          expect(taken.toSorted()).toEqual(market.expected(0, sectors, 80, passed).toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are still known when all that were newest have left', () => {
    const market = new Market(slots);
    for (let slot = 0; slot < slots; slot += 1) market.put(slot, { country: 0, sectors: 1, approvedAt: slot });
    for (let slot = 2_000; slot < slots; slot += 1) market.put(slot, { country: 1, sectors: 1, approvedAt: slot });
    const passed = new SlotSet();
    passed.clear(slots);
    const taken = market.newest.take(0, 1, 3, passed, 0);
    expect(taken.toSorted()).toEqual([1_997, 1_998, 1_999]);
  });
});
