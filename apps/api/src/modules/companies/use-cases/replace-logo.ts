import type { OwnCompany } from '@karakoram/contracts';
import { identityChangesWait, isCompanyEditable } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { ShortCardsRepository } from '../../company-cards/index.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { CompanyRepository } from '../company.repository.ts';
import { encodeLogo } from '../logo-image.ts';

/** Puts a new logo in the place of the old one, or takes it away. It does not count as an edit that could conflict. */
@Injectable()
export class ReplaceLogo {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;
  readonly #shortCards: ShortCardsRepository;
  readonly #audit: AuditLog;

  constructor(
    database: Database,
    repository: CompanyRepository,
    queries: CompaniesQueries,
    shortCards: ShortCardsRepository,
    audit: AuditLog,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#shortCards = shortCards;
    this.#audit = audit;
  }

  /** `file` is what was uploaded, or null to have no logo. */
  async execute(member: MemberActor, file: Buffer | null): Promise<OwnCompany> {
    const image = file === null ? null : await encodeLogo(file);
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member.membership.companyId);
      if (!isCompanyEditable(row.status)) throw new AppError('COMPANY_STATE_CONFLICT');
      if (image === null) await this.#repository.deleteLogo(tx, row.id);
      else await this.#repository.saveLogo(tx, row.id, image);
      await this.#shortCards.write(tx, [row.id]);
      if (identityChangesWait(row.status)) await this.#log(tx, member, row.id);
    });
    return this.#queries.own(member);
  }

  async #log(tx: Transaction, member: MemberActor, companyId: string): Promise<void> {
    await this.#audit.record(tx, {
      actorId: member.userId,
      action: 'company:edit',
      subjectType: 'company',
      subjectId: companyId,
      details: { fields: ['logo'] },
    });
  }
}
