import type { OwnCompany } from '@karakoram/contracts';
import { companyTransition, mayTakeCompanyAction } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { CompanyRepository } from '../company.repository.ts';

/** Ends a listing for good, from its owner's side; a pending change ends with it. */
@Injectable()
export class ArchiveCompany {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;
  readonly #audit: AuditLog;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: CompanyRepository,
    queries: CompaniesQueries,
    audit: AuditLog,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#audit = audit;
    this.#clock = clock;
  }

  async execute(member: MemberActor): Promise<OwnCompany> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member.membership.companyId);
      if (!mayTakeCompanyAction(row, 'archive', member)) throw new AppError('PERMISSION_MISSING');
      const next = companyTransition(row.status, 'archive');
      if (!next.ok) throw new AppError('COMPANY_STATE_CONFLICT');
      await this.#repository.move(tx, row, next.value);
      await this.#repository.withdrawPendingChange(tx, row.id, this.#clock.now());
      await this.#audit.record(tx, {
        actorId: member.userId,
        action: 'company:archive',
        subjectType: 'company',
        subjectId: row.id,
        details: { from: row.status },
      });
    });
    return this.#queries.own(member);
  }
}
