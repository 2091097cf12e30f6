import { Module } from '@nestjs/common';
import { CompanyCardsQueries } from './company-cards.queries.ts';
import { KeptShortCards } from './kept-short-cards.ts';
import { ShortCardsRepository } from './short-cards.repository.ts';

/** How a company looks in a list: apart from the companies themselves, because the directory writes cards as well. */
@Module({
  providers: [CompanyCardsQueries, KeptShortCards, ShortCardsRepository],
  exports: [CompanyCardsQueries, KeptShortCards, ShortCardsRepository],
})
export class CompanyCardsModule {}
