import { Global, Module } from '@nestjs/common';
import { DatabaseListener } from './database-listener.ts';

@Global()
@Module({ providers: [DatabaseListener], exports: [DatabaseListener] })
export class ListenModule {}
