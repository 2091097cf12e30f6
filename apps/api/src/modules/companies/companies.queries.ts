import type { CompanyPage, OwnCompany, Responsiveness } from '@karakoram/contracts';
import { isCompanyPublic, isDeskOf, isMemberOf, type Actor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type Reader } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { CompanyChecks } from './company-checks.queries.ts';
import {
  checkedCompany,
  companyPageSelect,
  ownCompanySelect,
  presentCompanyPage,
  presentOwnCompany,
  type OwnCompanyRow,
} from './company.presenter.ts';

/** A stored logo and who may keep a copy of it. */
export interface StoredLogo {
  readonly content: Uint8Array;
  readonly public: boolean;
}

interface ResponsivenessRow {
  readonly received: number;
  readonly answered: number;
  readonly median_hours: number | null;
}

const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;
/** A median of fewer answers says more about chance than about the company. */
const answersForMedian = 3;

const responsivenessSql = `
  SELECT count(*)::int AS received,
         count(*) FILTER (WHERE status IN ('accepted', 'declined'))::int AS answered,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at) / 3600)
           FILTER (WHERE status IN ('accepted', 'declined')) AS median_hours
  FROM match_request
  WHERE receiver_id = $1 AND created_at >= $2`;

const acceptedBetweenSql = `
  SELECT 1 FROM match_request
  WHERE least(sender_id, receiver_id) = least($1::uuid, $2::uuid)
    AND greatest(sender_id, receiver_id) = greatest($1::uuid, $2::uuid)
    AND status = 'accepted'
  LIMIT 1`;

@Injectable()
export class CompaniesQueries {
  readonly #database: Database;
  readonly #checks: CompanyChecks;
  readonly #clock: Clock;

  constructor(database: Database, checks: CompanyChecks, clock: Clock) {
    this.#database = database;
    this.#checks = checks;
    this.#clock = clock;
  }

  /** The member's own company with everything that its editor needs. */
  async own(member: MemberActor): Promise<OwnCompany> {
    const row = await this.row(this.#database.reader, member.membership.companyId);
    return presentOwnCompany(row, member, await this.#checks.forMembers(row.id, checkedCompany(row)));
  }

  /** The columns of an own company; a use case reads them in its transaction. */
  async row(reader: Reader, companyId: string): Promise<OwnCompanyRow> {
    const row = await reader.company.findUnique({ where: { id: companyId }, select: ownCompanySelect });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  /**
   * The public page of an approved company. Its contact details are there for its own members and for a company between
   * which and this one a request has been accepted.
   */
  async page(viewer: Actor, companyId: string): Promise<CompanyPage> {
    const row = await this.#database.reader.company.findUnique({
      where: { id: companyId },
      select: companyPageSelect,
    });
    if (row === null || !isCompanyPublic(row.status)) throw new AppError('NOT_FOUND');
    const [responsiveness, showContact] = await Promise.all([
      this.#responsiveness(companyId),
      this.#mayReadContact(viewer, companyId),
    ]);
    return presentCompanyPage(row, responsiveness, showContact);
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

  async #responsiveness(companyId: string): Promise<Responsiveness> {
    const since = new Date(this.#clock.now().getTime() - yearMilliseconds);
    const [row] = await this.#database.query<ResponsivenessRow>(responsivenessSql, [companyId, since]);
    if (row === undefined) return { received: 0, answered: 0, medianHoursToAnswer: null };
    return {
      received: row.received,
      answered: row.answered,
      medianHoursToAnswer: row.answered < answersForMedian ? null : row.median_hours,
    };
  }

  async #mayReadContact(viewer: Actor, companyId: string): Promise<boolean> {
    if (viewer.kind === 'visitor' || viewer.membership === null) return false;
    if (viewer.membership.companyId === companyId) return true;
    const rows = await this.#database.query(acceptedBetweenSql, [viewer.membership.companyId, companyId]);
    return rows.length > 0;
  }
}
