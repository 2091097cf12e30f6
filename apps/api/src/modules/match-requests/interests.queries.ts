import type { InterestObstacle, InterestStanding } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { closingInterest } from './match-requests.queries.ts';

@Injectable()
export class InterestsQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /**
   * Whether the member's company can express its interest in an opportunity now. One that does not exist and one that is not
   * public look the same.
   */
  async standing(member: MemberActor, opportunityId: string): Promise<InterestStanding> {
    const { companyId, companyCountry, companyStatus } = member.membership;
    const now = this.#clock.now();
    const entry = await this.#database.reader.opportunityEntry.findFirst({
      where: { opportunityId, listed: true, expiresAt: { gt: now } },
      select: { companyId: true, country: true, open: true, opportunity: { select: { open: true } } },
    });
    if (entry === null || companyStatus !== 'approved') return obstructed('not_listed');
    if (entry.companyId === companyId) return obstructed('own');
    if (entry.country === companyCountry) return obstructed('same_country');
    const pending = await this.#database.reader.matchRequest.findFirst({
      where: { senderId: companyId, opportunityId, status: 'pending', expiresAt: { gt: now } },
      select: { id: true },
    });
    if (pending !== null) return { obstacle: 'already_pending', requestId: pending.id, askAgainAt: null };
    const closing = await closingInterest(this.#database.reader, companyId, opportunityId, now);
    return closing ?? obstructed(entry.open && entry.opportunity.open ? null : 'closed');
  }
}

function obstructed(obstacle: InterestObstacle | null): InterestStanding {
  return { obstacle, requestId: null, askAgainAt: null };
}
