import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config.ts';
import { ConfigModule } from './config/config.module.ts';
import { AccountModule } from './modules/account/index.ts';
import { AdministrationModule } from './modules/administration/index.ts';
import { CompaniesModule } from './modules/companies/index.ts';
import { DemoInboxModule } from './modules/demo-inbox/index.ts';
import { DemandModule } from './modules/demand/index.ts';
import { DirectoryModule } from './modules/directory/index.ts';
import { ExposureModule } from './modules/exposure/index.ts';
import { FiguresModule } from './modules/figures/index.ts';
import { ImportsModule } from './modules/imports/index.ts';
import { MatchRequestsModule } from './modules/match-requests/index.ts';
import { MembersModule } from './modules/members/index.ts';
import { NotificationsModule } from './modules/notifications/index.ts';
import { OpportunitiesModule } from './modules/opportunities/index.ts';
import { OpportunityRankingModule } from './modules/opportunity-ranking/index.ts';
import { OpportunityAttachmentsModule } from './modules/opportunity-attachments/index.ts';
import { OpportunityReviewsModule } from './modules/opportunity-reviews/index.ts';
import { ProgrammesModule } from './modules/programmes/index.ts';
import { PublicPagesModule } from './modules/public-pages/index.ts';
import { RankingWeightsModule } from './modules/ranking-weights/index.ts';
import { ResourcesModule } from './modules/resources/index.ts';
import { ReviewsModule } from './modules/reviews/index.ts';
import { SavedSearchesModule } from './modules/saved-searches/index.ts';
import { SearchModule } from './modules/search/index.ts';
import { SuggestionsModule } from './modules/suggestions/index.ts';
import { TaxonomyEditingModule } from './modules/taxonomy-editing/index.ts';
import { TaxonomyModule } from './modules/taxonomy/index.ts';
import { TranslationsModule } from './modules/translations/index.ts';
import { ClockModule } from './platform/clock/clock.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { EmbeddingsModule } from './platform/embeddings/embeddings.module.ts';
import { HealthModule } from './platform/health/health.module.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { I18nModule } from './platform/i18n/i18n.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { ListenModule } from './platform/listen/listen.module.ts';
import { LoggingModule } from './platform/logging/logging.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { TranslationModule } from './platform/translation/translation.module.ts';

const platform = [
  LoggingModule,
  ClockModule,
  DatabaseModule,
  ListenModule,
  I18nModule,
  HttpModule,
  JobsModule,
  MailModule,
  EmbeddingsModule,
  TranslationModule,
  HealthModule,
];

const features = [
  AccountModule,
  AdministrationModule,
  CompaniesModule,
  DemandModule,
  DemoInboxModule,
  DirectoryModule,
  ExposureModule,
  FiguresModule,
  ImportsModule,
  MatchRequestsModule,
  MembersModule,
  NotificationsModule,
  OpportunitiesModule,
  OpportunityRankingModule,
  OpportunityAttachmentsModule,
  OpportunityReviewsModule,
  ProgrammesModule,
  PublicPagesModule,
  RankingWeightsModule,
  ResourcesModule,
  ReviewsModule,
  SavedSearchesModule,
  SuggestionsModule,
  TaxonomyEditingModule,
  TaxonomyModule,
  TranslationsModule,
  SearchModule,
];

@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.for(config), ...platform, ...features] };
  }
}
