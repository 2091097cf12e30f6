import type { OwnCompany } from '@karakoram/contracts';
import { isCompanyPublic, isDeskOf, isMemberOf, type Actor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Reader } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { TranslationService } from '../../platform/translation/translation-service.ts';
import { CompanyChecks } from './company-checks.queries.ts';
import { checkedCompany, ownCompanySelect, presentOwnCompany, type OwnCompanyRow } from './company.presenter.ts';

/** A stored logo and who may keep a copy of it. */
export interface StoredLogo {
  readonly content: Uint8Array;
  readonly public: boolean;
}

@Injectable()
export class CompaniesQueries {
  readonly #database: Database;
  readonly #checks: CompanyChecks;
  readonly #translation: TranslationService;

  constructor(database: Database, checks: CompanyChecks, translation: TranslationService) {
    this.#database = database;
    this.#checks = checks;
    this.#translation = translation;
  }

  /** The member's own company with everything that its editor needs. */
  async own(member: MemberActor): Promise<OwnCompany> {
    const row = await this.row(this.#database.reader, member.membership.companyId);
    return presentOwnCompany(row, member, {
      checks: await this.#checks.forMembers(row.id, checkedCompany(row)),
      draftsTranslations: this.#translation.isNamed,
    });
  }

  /** The columns of an own company; a use case reads them in its transaction. */
  async row(reader: Reader, companyId: string): Promise<OwnCompanyRow> {
    const row = await reader.company.findUnique({ where: { id: companyId }, select: ownCompanySelect });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  /** A logo by its content's hash: of an approved company for everybody, of any other for its members and its desk. */
  async logo(viewer: Actor, companyId: string, hash: string): Promise<StoredLogo> {
    const logo = await this.#database.reader.companyLogo.findUnique({
      where: { companyId },
      select: { hash: true, content: true, company: { select: { status: true, country: true } } },
    });
    if (logo === null || logo.hash !== hash) throw new AppError('NOT_FOUND');
    const isPublic = isCompanyPublic(logo.company.status);
    if (!isPublic && !isMemberOf(viewer, companyId, 'viewer') && !isDeskOf(viewer, logo.company.country)) {
      throw new AppError('NOT_FOUND');
    }
    return { content: logo.content, public: isPublic };
  }
}
