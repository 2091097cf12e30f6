import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { Readiness } from './readiness.queries.ts';

@Module({ controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
