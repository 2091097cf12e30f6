import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { CompaniesModule } from '../companies/index.ts';
import { DirectoryModule } from '../directory/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { ReviewsController } from './reviews.controller.ts';
import { ReviewsQueries } from './reviews.queries.ts';
import { ReviewsRepository } from './reviews.repository.ts';
import { DecideReview } from './use-cases/decide-review.ts';

@Module({
  imports: [AuditModule, CompaniesModule, DirectoryModule, NotificationsModule],
  controllers: [ReviewsController],
  providers: [DecideReview, ReviewsQueries, ReviewsRepository],
})
export class ReviewsModule {}
