import type { CompanyPage } from '@karakoram/contracts';
import type { Actor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { BatchedRead } from '../../platform/database/batched-read.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { cardColumns, type CardJson, type CompanyCardRow } from '../company-cards/index.ts';
import { presentCompanyPage, type CompanyPageRow } from './company.presenter.ts';

type PageJson = CardJson &
  Omit<CompanyPageRow, keyof CompanyCardRow | 'approvedAt' | 'verifiedAt'> & {
    readonly approvedAt: string | null;
    readonly verifiedAt: string | null;
  };

interface PageJsonRow {
  readonly viewer_id: string | null;
  readonly page: PageJson;
}

const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/**
 * Pages of the approved companies $1, each for the company at the same place of $2 that looks at it. $3 is how far back
 * received requests count; those of which the sender may not know whom they went to never do, or somebody who sends one could
 * watch whose number grows. The contact leaves the database for the company itself, and where a request between the two has
 * been accepted; which partner the company looks for, for the company itself and those of the other country.
 */
const pagesForViewers = {
  name: 'company-pages-for-viewers',
  text: `
  SELECT page.viewer_id, to_json(page) AS page
  FROM unnest($1::uuid[], $2::uuid[]) AS wanted (company_id, viewer_id)
  CROSS JOIN LATERAL (
    SELECT ${cardColumns},
      wanted.viewer_id, c.description, c.description_origins AS "descriptionOrigins", c.website, c.approved_at AS "approvedAt",
      (
        SELECT r.created_at FROM review r
        WHERE r.company_id = c.id AND r.decision IN ('approve', 'reinstate', 'accept_change')
        ORDER BY r.created_at DESC, r.id DESC LIMIT 1
      ) AS "verifiedAt",
      (
        SELECT json_build_object(
          'received', count(*),
          'answered', count(*) FILTER (WHERE m.status IN ('accepted', 'declined')),
          'medianHours', percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM m.answered_at - m.created_at) / 3600)
            FILTER (WHERE m.status IN ('accepted', 'declined'))
        )
        FROM match_request m WHERE m.receiver_id = c.id AND m.created_at >= $3 AND NOT m.receiver_hidden
      ) AS responsiveness,
      CASE
        WHEN c.id = wanted.viewer_id OR EXISTS (
          SELECT 1 FROM match_request m
          WHERE least(m.sender_id, m.receiver_id) = least(c.id, wanted.viewer_id)
            AND greatest(m.sender_id, m.receiver_id) = greatest(c.id, wanted.viewer_id)
            AND wanted.viewer_id IS NOT NULL AND m.status = 'accepted'
        )
        THEN json_build_object('name', c.contact_name, 'email', c.contact_email, 'phone', c.contact_phone)
      END AS contact,
      CASE
        WHEN EXISTS (
          SELECT 1 FROM company v WHERE v.id = wanted.viewer_id AND (v.id = c.id OR v.country <> c.country)
        )
        THEN json_build_object('partnerSizes', c.partner_sizes, 'partnerPlaces', c.partner_places)
      END AS "partnerWishes"
    FROM company c WHERE c.id = wanted.company_id AND c.status = 'approved'
  ) AS page`,
} as const satisfies KeyedStatement;

/** The public pages of companies, each read by one statement that those who ask together share. */
@Injectable()
export class CompanyPageQueries {
  readonly #pages: BatchedRead<CompanyPageRow>;

  constructor(database: Database, clock: Clock) {
    this.#pages = new BatchedRead(async (keys) => {
      const asked = keys.map((key) => key.split(' '));
      const since = new Date(clock.now().getTime() - yearMilliseconds);
      const rows = await database.queryByKeys<PageJsonRow>(pagesForViewers, [
        asked.map(([companyId]) => companyId),
        asked.map(([, viewerId]) => viewerId ?? null),
        since,
      ]);
      return new Map(rows.map((row) => [keyOf(row.page.id, row.viewer_id), pageRowOf(row.page)]));
    });
  }

  /**
   * The public page of an approved company. Its contact details are there for its own members and for a company between
   * which and this one a request has been accepted.
   *
   * @throws AppError `NOT_FOUND` for a company that is not approved, as for one that does not exist.
   */
  async page(viewer: Actor, companyId: string): Promise<CompanyPage> {
    const viewerId = viewer.kind === 'user' ? (viewer.membership?.companyId ?? null) : null;
    // A UUID may be written in capitals; PostgreSQL answers in small letters.
    const row = await this.#pages.read(keyOf(companyId.toLowerCase(), viewerId));
    if (row === undefined) throw new AppError('NOT_FOUND');
    return presentCompanyPage(row);
  }
}

function keyOf(companyId: string, viewerId: string | null): string {
  return viewerId === null ? companyId : `${companyId} ${viewerId}`;
}

function pageRowOf(json: PageJson): CompanyPageRow {
  return {
    ...json,
    updatedAt: new Date(json.updatedAt),
    approvedAt: json.approvedAt === null ? null : new Date(json.approvedAt),
    verifiedAt: json.verifiedAt === null ? null : new Date(json.verifiedAt),
  };
}
