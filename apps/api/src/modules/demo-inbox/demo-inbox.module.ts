import { Module } from '@nestjs/common';
import { DemoInboxController } from './demo-inbox.controller.ts';
import { DemoInboxQueries } from './demo-inbox.queries.ts';

@Module({ controllers: [DemoInboxController], providers: [DemoInboxQueries] })
export class DemoInboxModule {}
