import {
  DismissedSuggestionPage,
  DismissSuggestionBody,
  Done,
  Id,
  PageQuery,
  SuggestionPage,
  SuggestionsQuery,
  SuggestionView,
} from '@karakoram/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Alongside, CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ReadyAnswer } from '../../platform/http/json-text.ts';
import type { Reach } from './ranking-engine.ts';
import { reachOfCompany } from './reach-of-company.ts';
import { SuggestionsQueries } from './suggestions.queries.ts';
import { DismissSuggestion } from './use-cases/dismiss-suggestion.ts';
import { RestoreSuggestion } from './use-cases/restore-suggestion.ts';
import { SaveSuggestion } from './use-cases/save-suggestion.ts';

@ApiTags('suggestions')
@Controller('v1/suggestions')
export class SuggestionsController {
  readonly #queries: SuggestionsQueries;
  readonly #saveSuggestion: SaveSuggestion;
  readonly #dismissSuggestion: DismissSuggestion;
  readonly #restoreSuggestion: RestoreSuggestion;

  constructor(
    queries: SuggestionsQueries,
    saveSuggestion: SaveSuggestion,
    dismissSuggestion: DismissSuggestion,
    restoreSuggestion: RestoreSuggestion,
  ) {
    this.#queries = queries;
    this.#saveSuggestion = saveSuggestion;
    this.#dismissSuggestion = dismissSuggestion;
    this.#restoreSuggestion = restoreSuggestion;
  }

  @Get()
  @Endpoint({
    permission: 'suggestion:read',
    response: SuggestionPage,
    alongside: reachOfCompany,
    summary: 'Companies of the other country, the best joint fit first, with reasons for both sides',
    problems: ['CURSOR_INVALID'],
  })
  async list(
    @CurrentMember() { membership }: MemberActor,
    @Alongside() reach: Reach,
    @Query({ schema: SuggestionsQuery }) query: SuggestionsQuery,
  ): Promise<ReadyAnswer<SuggestionPage>> {
    return new ReadyAnswer(await this.#queries.list(membership.companyId, reach, query));
  }

  @Get('dismissed')
  @Endpoint({
    permission: 'suggestion:read',
    response: DismissedSuggestionPage,
    summary: 'Dismissed companies with the reasons, the latest first',
    problems: ['CURSOR_INVALID'],
  })
  dismissed(
    @CurrentMember() { membership }: MemberActor,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<DismissedSuggestionPage> {
    return this.#queries.dismissed(membership.companyId, query);
  }

  @Get(':companyId')
  @Endpoint({
    permission: 'suggestion:read',
    response: SuggestionView,
    summary: 'How well one company of the other country fits, and why',
    problems: ['NOT_FOUND'],
  })
  async one(
    @CurrentMember() { membership }: MemberActor,
    @Param('companyId', { schema: Id }) companyId: string,
  ): Promise<ReadyAnswer<SuggestionView>> {
    return new ReadyAnswer(await this.#queries.one(membership.companyId, companyId));
  }

  @Post(':companyId/save')
  @Endpoint({
    permission: 'suggestion:act',
    response: Done,
    summary: 'Keep a company for later',
    problems: ['NOT_FOUND'],
  })
  save(@CurrentMember() member: MemberActor, @Param('companyId', { schema: Id }) companyId: string): Promise<Done> {
    return this.#saveSuggestion.execute(member, companyId);
  }

  @Post(':companyId/dismiss')
  @Endpoint({
    permission: 'suggestion:act',
    response: Done,
    summary: 'Take a company out of the suggestions, with the reason',
    problems: ['NOT_FOUND'],
  })
  dismiss(
    @CurrentMember() member: MemberActor,
    @Param('companyId', { schema: Id }) companyId: string,
    @Body({ schema: DismissSuggestionBody }) body: DismissSuggestionBody,
  ): Promise<Done> {
    return this.#dismissSuggestion.execute(member, companyId, body);
  }

  @Post(':companyId/restore')
  @Endpoint({
    permission: 'suggestion:act',
    response: Done,
    summary: 'Put a saved or dismissed company back among the open suggestions',
  })
  restore(@CurrentMember() member: MemberActor, @Param('companyId', { schema: Id }) companyId: string): Promise<Done> {
    return this.#restoreSuggestion.execute(member, companyId);
  }
}
