import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Endpoint } from '../http/endpoint.decorator.ts';
import { Readiness } from './readiness.queries.ts';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@ApiTags('health')
@Controller('v1/health')
export class HealthController {
  readonly #readiness: Readiness;

  constructor(readiness: Readiness) {
    this.#readiness = readiness;
  }

  @Get('live')
  @Endpoint({ permission: 'public', response: Health, summary: 'The process answers' })
  live(): z.infer<typeof Health> {
    return { status: 'ok' };
  }

  @Get('ready')
  @Endpoint({
    permission: 'public',
    response: Health,
    summary: 'The database answers and all migrations are applied',
    problems: ['DATABASE_UNAVAILABLE'],
  })
  async ready(): Promise<z.infer<typeof Health>> {
    await this.#readiness.check();
    return { status: 'ok' };
  }
}
