import { type ExposurePlan, planExposureSteps } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { Log } from '../../../platform/logging/log.ts';
import { ExposureRepository, type PlannedCompany } from '../exposure.repository.ts';
import { inSlices } from '../in-slices.ts';
import { MarketLists, type MarketListsData } from '../market-lists.ts';

/** A plan for a market of a million companies takes minutes. */
const timeoutSeconds = 3_000;

/**
 * Plans the exposure of the whole market and stores the priors and the figures. While one process plans, others leave it at
 * that: the database keeps them apart.
 */
@Injectable()
export class PlanExposure {
  readonly #database: Database;
  readonly #repository: ExposureRepository;
  readonly #lists: MarketLists;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor(database: Database, repository: ExposureRepository, lists: MarketLists, clock: Clock, log: Log) {
    this.#database = database;
    this.#repository = repository;
    this.#lists = lists;
    this.#clock = clock;
    this.#log = log;
  }

  async execute(): Promise<void> {
    // The transaction is open while the plan is made only to hold the lock: it has no snapshot and no rows of its own until
    // it writes, so it keeps nothing from being cleaned up, and a killed process leaves no lock behind.
    await this.#database.transaction(
      async (tx) => {
        if (!(await this.#repository.tryToBegin(tx))) {
          this.#log.info({}, 'exposure is being planned already');
          return;
        }
        const begun = performance.now();
        const market = await this.#lists.lists();
        const plan = await inSlices(planExposureSteps(market));
        const durationSeconds = Math.round((performance.now() - begun) / 100) / 10;
        await this.#repository.storePriors(tx, plannedCompanies(market, plan));
        await this.#repository.storePlan(tx, this.#clock.now(), market.companyIds.length, {
          before: plan.before,
          after: plan.after,
          scoreLoss: plan.loss.score,
          ndcgLoss: plan.loss.ndcg,
          unplaced: plan.unplaced.length,
          durationSeconds,
        });
      },
      { timeoutSeconds },
    );
  }
}

function plannedCompanies({ companyIds }: MarketListsData, plan: ExposurePlan): readonly PlannedCompany[] {
  const { hosts, guests } = plan.introductions;
  const introducedTo = new Map<number, string[]>();
  for (const [index, guest] of guests.entries()) {
    const host = companyIds[hosts[index] ?? -1];
    if (host !== undefined) introducedTo.set(guest, [...(introducedTo.get(guest) ?? []), host]);
  }
  return companyIds.map((companyId, slot) => ({
    companyId,
    priorMillionths: plan.priorMillionths[slot] ?? 0,
    appearances: plan.appearances[slot] ?? 0,
    introducedTo: introducedTo.get(slot) ?? [],
  }));
}
