import type { DismissSuggestionBody, Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { SuggestablePartner } from '../suggestable-partner.queries.ts';
import { SuggestionsRepository } from '../suggestions.repository.ts';

/** Takes a company out of the suggestions, with the reason; it stays out until it is restored. */
@Injectable()
export class DismissSuggestion {
  readonly #database: Database;
  readonly #partners: SuggestablePartner;
  readonly #repository: SuggestionsRepository;
  readonly #clock: Clock;

  constructor(database: Database, partners: SuggestablePartner, repository: SuggestionsRepository, clock: Clock) {
    this.#database = database;
    this.#partners = partners;
    this.#repository = repository;
    this.#clock = clock;
  }

  /** @throws AppError `NOT_FOUND` for a company that could not be suggested to this one. */
  async execute({ userId, membership }: MemberActor, partnerId: string, body: DismissSuggestionBody): Promise<Done> {
    await this.#partners.require(membership, partnerId);
    const act = { companyId: membership.companyId, partnerId, userId };
    await this.#database.transaction((tx) => this.#repository.dismiss(tx, act, this.#clock.now(), body));
    return { done: true };
  }
}
