import 'reflect-metadata';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import type { Config } from '../config/config.ts';
import { Log } from '../platform/logging/log.ts';
import { NestLog } from '../platform/logging/nest-log.ts';

@Module({})
class CommandModule {}

/**
 * The whole application without its server: commands call the same use cases and repositories as requests do. `modules`
 * are those that only a command needs. The caller closes it.
 */
export async function createCommandContext(
  config: Config,
  ...modules: readonly Type[]
): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(
    { module: CommandModule, imports: [AppModule.for(config), ...modules] },
    { logger: new NestLog(new Log(config)), abortOnError: false },
  );
}
