import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.ts';
import { AccountQueries } from './account.queries.ts';
import { AccountRepository } from './account.repository.ts';
import { UpdateAccount } from './use-cases/update-account.ts';

@Module({ controllers: [AccountController], providers: [AccountQueries, AccountRepository, UpdateAccount] })
export class AccountModule {}
