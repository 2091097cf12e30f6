import type { OwnOpportunity } from '@karakoram/contracts';
import { mayTakeOpportunityAction, type OpportunityAction, opportunityTransition } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { opportunityContent } from '../opportunity-content.ts';
import { OpportunityAnnouncer } from '../opportunity-announcer.ts';
import { OpportunityHints } from '../opportunity-hints.queries.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';
import { requirePresentable } from '../require-presentable.ts';

/** What a member does with an opportunity of their company, besides writing it. */
export type AuthorAction = Extract<OpportunityAction, 'submit' | 'recall' | 'revise' | 'archive'>;

/**
 * Hands an opportunity to the desk, takes it back, starts a revision of what is public, or ends it. Of two at once exactly one
 * counts. What is public stays so, as it is, until the desk has published another version or it is ended.
 */
@Injectable()
export class MoveOpportunity {
  readonly #database: Database;
  readonly #repository: OpportunityRepository;
  readonly #queries: OwnOpportunitiesQueries;
  readonly #hints: OpportunityHints;
  readonly #announcer: OpportunityAnnouncer;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: OpportunityRepository,
    queries: OwnOpportunitiesQueries,
    hints: OpportunityHints,
    announcer: OpportunityAnnouncer,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#hints = hints;
    this.#announcer = announcer;
    this.#clock = clock;
  }

  async execute(member: MemberActor, id: string, action: AuthorAction): Promise<OwnOpportunity> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member, id);
      if (!mayTakeOpportunityAction({ ...row, country: row.company.country }, action, member))
        throw new AppError('PERMISSION_MISSING');
      const next = opportunityTransition(row.status, action);
      if (!next.ok) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
      const now = this.#clock.now();
      if (action === 'submit') {
        await requirePresentable(this.#hints, { ...row, content: opportunityContent(row) }, now);
      }
      const values = action === 'submit' ? { submittedAt: now } : {};
      await this.#repository.move(tx, row, next.value, values);
      if (action === 'submit') {
        await this.#repository.rememberEditor(tx, id, member.userId);
        await this.#announcer.tellDesk(tx, id);
      }
    });
    return this.#queries.get(member, id);
  }
}
