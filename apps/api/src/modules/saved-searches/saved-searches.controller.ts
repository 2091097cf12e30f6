import {
  CreateSavedSearchBody,
  Done,
  Id,
  SavedSearch,
  SavedSearchList,
  UpdateSavedSearchBody,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { SavedSearchesQueries } from './saved-searches.queries.ts';
import { ChangeSearch } from './use-cases/change-search.ts';
import { ForgetSearch } from './use-cases/forget-search.ts';
import { SaveSearch } from './use-cases/save-search.ts';

@ApiTags('saved searches')
@Controller('v1/saved-searches')
export class SavedSearchesController {
  readonly #queries: SavedSearchesQueries;
  readonly #save: SaveSearch;
  readonly #change: ChangeSearch;
  readonly #forget: ForgetSearch;

  constructor(queries: SavedSearchesQueries, save: SaveSearch, change: ChangeSearch, forget: ForgetSearch) {
    this.#queries = queries;
    this.#save = save;
    this.#change = change;
    this.#forget = forget;
  }

  @Get()
  @Endpoint({ permission: 'saved-search:manage', response: SavedSearchList, summary: 'Own saved searches, by name' })
  list(@CurrentUser() user: UserActor): Promise<SavedSearchList> {
    return this.#queries.list(user.userId);
  }

  @Post()
  @Endpoint({
    permission: 'saved-search:manage',
    response: SavedSearch,
    status: 201,
    summary: 'Save a search of companies or of opportunities under a name',
    problems: ['VALIDATION_FAILED', 'SAVED_SEARCH_LIMIT_REACHED', 'SAVED_SEARCH_NAME_TAKEN'],
  })
  save(
    @CurrentUser() user: UserActor,
    @Body({ schema: CreateSavedSearchBody }) body: CreateSavedSearchBody,
  ): Promise<SavedSearch> {
    return this.#save.execute(user, body);
  }

  @Patch(':id')
  @Endpoint({
    permission: 'saved-search:manage',
    response: SavedSearch,
    summary: 'Change name, search or alerts, pause or go on',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'SAVED_SEARCH_NAME_TAKEN'],
  })
  change(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateSavedSearchBody }) body: UpdateSavedSearchBody,
  ): Promise<SavedSearch> {
    return this.#change.execute(user, id, body);
  }

  @Delete(':id')
  @Endpoint({
    permission: 'saved-search:manage',
    response: Done,
    summary: 'Delete a saved search',
    problems: ['NOT_FOUND'],
  })
  forget(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#forget.execute(user, id);
  }
}
