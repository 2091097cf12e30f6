import { ExposureOverview } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ExposureQueries } from './exposure.queries.ts';
import { RequestExposurePlan } from './use-cases/request-exposure-plan.ts';

@ApiTags('administration')
@Controller('v1/administration/exposure')
export class ExposureController {
  readonly #queries: ExposureQueries;
  readonly #request: RequestExposurePlan;

  constructor(queries: ExposureQueries, request: RequestExposurePlan) {
    this.#queries = queries;
    this.#request = request;
  }

  @Get()
  @Endpoint({
    permission: 'figures:read',
    response: ExposureOverview,
    summary: 'How evenly companies are shown to each other: the last plans, newest first',
  })
  overview(): Promise<ExposureOverview> {
    return this.#queries.overview();
  }

  @Post('plan')
  @Endpoint({
    permission: 'exposure:plan',
    response: ExposureOverview,
    status: 202,
    summary: 'Plan exposure now; one that waits already stands for this one',
  })
  plan(@CurrentUser() administrator: UserActor): Promise<ExposureOverview> {
    return this.#request.execute(administrator);
  }
}
