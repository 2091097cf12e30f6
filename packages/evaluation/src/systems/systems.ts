import { Karakoram, KarakoramWithExposure } from './karakoram.ts';
import { Popularity } from './popularity.ts';
import { RandomOrder } from './random-order.ts';
import type { RankingSystem } from './ranking-system.ts';
import { TextMatch } from './text-match.ts';

/** Ours, and the simple ones that it must beat. */
export function partnerSystems(): RankingSystem[] {
  return [
    new Karakoram(),
    new RandomOrder(),
    new Popularity(),
    new TextMatch('one-way-text'),
    new TextMatch('both-ways-sum'),
  ];
}

/** The same for a market, and ours with a plan over all of it. */
export function marketSystems(): RankingSystem[] {
  return [new KarakoramWithExposure(), ...partnerSystems()];
}
