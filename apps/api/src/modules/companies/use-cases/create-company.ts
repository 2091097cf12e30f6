import type { CreateCompanyBody, OwnCompany } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { FieldIssues } from '../../../platform/http/field-issues.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { requiredNames } from '../company-validation.ts';
import { CompanyRepository } from '../company.repository.ts';
import { nameKeysOf } from '../name-keys.ts';

/** Starts a company's profile as a draft; whoever starts it is its first owner. One seat a user, decided by an index. */
@Injectable()
export class CreateCompany {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;

  constructor(database: Database, repository: CompanyRepository, queries: CompaniesQueries) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
  }

  async execute(user: UserActor, body: CreateCompanyBody): Promise<OwnCompany> {
    const issues = new FieldIssues();
    const names = requiredNames(body.names, issues);
    issues.throwIfAny();
    const companyId = await this.#database.transaction((tx) =>
      this.#repository.create(tx, user.userId, {
        country: body.country,
        type: body.type,
        nameEn: names.en ?? null,
        nameZh: names.zh ?? null,
        nameUr: names.ur ?? null,
        nameKeys: nameKeysOf(names),
      }),
    );
    return this.#queries.own({
      ...user,
      membership: { companyId, companyCountry: body.country, companyStatus: 'draft', role: 'owner' },
    });
  }
}
