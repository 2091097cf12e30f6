import { Module } from '@nestjs/common';
import { TranslationUseRepository } from './translation-use.repository.ts';
import { TranslationsController } from './translations.controller.ts';
import { DraftTranslation } from './use-cases/draft-translation.ts';

@Module({
  controllers: [TranslationsController],
  providers: [TranslationUseRepository, DraftTranslation],
})
export class TranslationsModule {}
