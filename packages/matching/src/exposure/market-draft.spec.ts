import { describe, expect, it } from '@jest/globals';
import { company, statement } from '../test-support/market.ts';
import { introducedTo, MarketDraft } from './market-draft.ts';

const place = (id: string, order: number) => ({ isFirst: true, order, forward: order, id });

describe('MarketDraft', () => {
  const draft = new MarketDraft();
  draft.add(company('silent', 'PK', {}), 0);
  draft.add(
    company('lahore', 'PK', { offers: [statement(['payments'])], responsiveness: { received: 5, answered: 3 } }),
    5,
  );
  draft.add(company('shenzhen', 'CN', { needs: [statement(['payments'])] }), 0);
  const market = draft.placed((id) =>
    id === 'shenzhen' ? [place('lahore', 0.5), place('gone', 0.375), place('silent', 0.25)] : [place('shenzhen', 0.5)],
  );

  it('keeps each company in its slot, with its side, what it can answer, and whether it must appear', () => {
    expect(market.companyIds).toEqual(['silent', 'lahore', 'shenzhen']);
    expect(market.sides[0]).toBe(market.sides[1]);
    expect(market.sides[2]).not.toBe(market.sides[0]);
    expect([...market.capacities]).toEqual([24, 12, 24]);
    expect([...market.requests]).toEqual([0, 5, 0]);
    expect([...market.mustAppear]).toEqual([0, 1, 1]);
  });

  it('keeps the lists in their order, without companies that are not of the market', () => {
    expect([...market.lists.offsets]).toEqual([0, 1, 2, 4]);
    expect([...market.lists.candidates]).toEqual([2, 2, 1, 0]);
    expect([...market.lists.scores]).toEqual([0.5, 0.5, 0.5, 0.25]);
  });

  it('tells to whom a plan introduces a company', () => {
    const introductions = { hosts: Uint32Array.of(0, 1, 2), guests: Uint32Array.of(2, 2, 0) };
    expect([...introducedTo(market, introductions)]).toEqual([
      [2, ['silent', 'lahore']],
      [0, ['shenzhen']],
    ]);
  });
});
