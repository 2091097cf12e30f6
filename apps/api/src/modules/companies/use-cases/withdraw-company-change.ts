import type { OwnCompany } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { CompanyRepository } from '../company.repository.ts';

/** Takes back the new name, country or registration number that waits for the desk. */
@Injectable()
export class WithdrawCompanyChange {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;
  readonly #clock: Clock;

  constructor(database: Database, repository: CompanyRepository, queries: CompaniesQueries, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(member: MemberActor): Promise<OwnCompany> {
    await this.#database.transaction(async (tx) => {
      const { companyId } = member.membership;
      if (!(await this.#repository.withdrawPendingChange(tx, companyId, this.#clock.now()))) {
        throw new AppError('COMPANY_CHANGE_NOT_PENDING');
      }
    });
    return this.#queries.own(member);
  }
}
