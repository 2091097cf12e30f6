import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorReader } from '../auth/actor-reader.queries.ts';
import { PermissionGuard } from './permission.guard.ts';
import { ProblemFilter } from './problem.filter.ts';

@Global()
@Module({
  providers: [ActorReader, ProblemFilter, { provide: APP_GUARD, useClass: PermissionGuard }],
  exports: [ActorReader, ProblemFilter],
})
export class HttpModule {}
