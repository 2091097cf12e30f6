import { Global, Module } from '@nestjs/common';
import { Config, type TranslationConfig } from '../../config/config.ts';
import { Clock } from '../clock/clock.ts';
import { Log } from '../logging/log.ts';
import { chatTranslation } from './chat-translation.ts';
import { libreTranslate } from './libre-translate.ts';
import { TranslationClient } from './translation-client.ts';
import type { TranslationProtocol } from './translation-protocol.ts';
import { NoTranslation, TranslationService } from './translation-service.ts';

const translation = {
  provide: TranslationService,
  inject: [Config, Clock, Log],
  useFactory: ({ translation: named }: Config, clock: Clock, log: Log): TranslationService =>
    named === undefined ? new NoTranslation() : new TranslationClient(named.url, protocolOf(named), clock, log),
};

function protocolOf({ model, apiKey }: TranslationConfig): TranslationProtocol {
  return model === undefined ? libreTranslate(apiKey) : chatTranslation(model, apiKey);
}

@Global()
@Module({ providers: [translation], exports: [TranslationService] })
export class TranslationModule {}
