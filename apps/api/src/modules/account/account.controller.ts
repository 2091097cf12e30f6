import { Done, Session, UpdateAccountBody } from '@karakoram/contracts';
import type { Actor, UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { AccountQueries } from './account.queries.ts';
import { UpdateAccount } from './use-cases/update-account.ts';

@ApiTags('account')
@Controller('v1')
export class AccountController {
  readonly #queries: AccountQueries;
  readonly #updateAccount: UpdateAccount;

  constructor(queries: AccountQueries, updateAccount: UpdateAccount) {
    this.#queries = queries;
    this.#updateAccount = updateAccount;
  }

  @Get('session')
  @Endpoint({ permission: 'public', response: Session, summary: 'Who is signed in and what they may do' })
  session(@CurrentActor() actor: Actor): Promise<Session> {
    return this.#queries.session(actor);
  }

  @Patch('account')
  @Endpoint({ permission: 'account:manage', response: Done, summary: 'Change own name or language' })
  update(@CurrentUser() user: UserActor, @Body({ schema: UpdateAccountBody }) body: UpdateAccountBody): Promise<Done> {
    return this.#updateAccount.execute(user, body);
  }
}
