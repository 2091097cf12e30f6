import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from './config.ts';

/** Makes the one validated `Config` injectable everywhere. */
@Global()
@Module({})
export class ConfigModule {
  static for(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
