import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { changesKeptHours } from './market-index/market-changes.ts';

@Injectable()
export class MarketChangesRepository {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Forgets changes that every process has read, or is too late to read: it then reads the market anew. */
  async forgetOld(tx: Transaction): Promise<void> {
    const before = new Date(this.#clock.now().getTime() - changesKeptHours * 3_600_000);
    await tx.marketChange.deleteMany({ where: { changedAt: { lt: before } } });
  }
}
