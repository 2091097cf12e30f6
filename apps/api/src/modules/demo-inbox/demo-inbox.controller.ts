import { DemoInbox, DemoMail, DemoMailId } from '@karakoram/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { DemoInboxQueries } from './demo-inbox.queries.ts';

/**
 * Mails of the demo, whose addresses are invented. They are open to everybody, because who confirms an address or sets a
 * new password cannot be signed in yet. Outside of the demo, and where an SMTP server takes the mails, there is no inbox.
 */
@ApiTags('demo')
@Controller('v1/dev/inbox')
export class DemoInboxController {
  readonly #queries: DemoInboxQueries;

  constructor(queries: DemoInboxQueries) {
    this.#queries = queries;
  }

  @Get()
  @Endpoint({ permission: 'public', response: DemoInbox, summary: 'Newest mails of the demo', problems: ['NOT_FOUND'] })
  list(): Promise<DemoInbox> {
    return this.#queries.list();
  }

  @Get(':id')
  @Endpoint({ permission: 'public', response: DemoMail, summary: 'One mail of the demo', problems: ['NOT_FOUND'] })
  mail(@Param('id', { schema: DemoMailId }) id: string): Promise<DemoMail> {
    return this.#queries.mail(id);
  }
}
