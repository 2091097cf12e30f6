import { Global, Module } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { Log } from '../logging/log.ts';
import { Embeddings } from './embeddings.ts';
import { EmbeddingsClient } from './embeddings-client.ts';
import { NoEmbeddings, RememberedEmbeddings } from './remembered-embeddings.ts';
import { TextEmbeddingsRepository } from './text-embeddings.repository.ts';

const embeddings = {
  provide: Embeddings,
  inject: [Config, Clock, Log, Database, TextEmbeddingsRepository],
  useFactory: (
    { embeddings: named }: Config,
    clock: Clock,
    log: Log,
    database: Database,
    known: TextEmbeddingsRepository,
  ): Embeddings =>
    named === undefined
      ? new NoEmbeddings()
      : new RememberedEmbeddings(named.space, new EmbeddingsClient(named, clock, log), database, known),
};

@Global()
@Module({ providers: [TextEmbeddingsRepository, embeddings], exports: [Embeddings] })
export class EmbeddingsModule {}
