import { Done } from '@karakoram/contracts';
import { Controller, Get, Param, Post, Redirect } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { unsubscribePage } from './unsubscribe-links.ts';
import { Unsubscribe } from './use-cases/unsubscribe.ts';

const Token = z.string().regex(/^[\w-]{1,100}$/);

/** The address in `List-Unsubscribe` (RFC 8058): mail programs post to it, people and scanners of links open it. */
@ApiTags('saved searches')
@Controller('v1/unsubscribe')
export class UnsubscribeController {
  readonly #unsubscribe: Unsubscribe;

  constructor(unsubscribe: Unsubscribe) {
    this.#unsubscribe = unsubscribe;
  }

  @Get(':token')
  @Redirect()
  @Endpoint({ permission: 'public', response: 'raw', summary: 'Leads to a page with a button, and changes nothing' })
  page(@Param('token', { schema: Token }) token: string): { url: string; statusCode: number } {
    return { url: unsubscribePage(token), statusCode: 302 };
  }

  @Post(':token')
  @Endpoint({
    permission: 'public',
    response: Done,
    summary: 'Ends the mails of the saved search that the token belongs to; says the same of an unknown one',
    problems: ['VALIDATION_FAILED'],
  })
  unsubscribe(@Param('token', { schema: Token }) token: string): Promise<Done> {
    return this.#unsubscribe.execute(token);
  }
}
