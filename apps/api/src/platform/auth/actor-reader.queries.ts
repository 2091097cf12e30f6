import type { Actor, CompanyStatus, Country, Locale, MemberRole, PlatformRole } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Clock } from '../clock/clock.ts';
import { BatchedRead } from '../database/batched-read.ts';
import { Database, type KeyedStatement } from '../database/database.ts';
import { sessionTokenOf } from './session-cookie.ts';

interface ActorRow {
  token: string;
  user_id: string;
  locale: Locale;
  email_verified: boolean;
  platform_role: PlatformRole | null;
  desk_country: Country | null;
  company_id: string | null;
  company_country: Country | null;
  company_status: CompanyStatus | null;
  role: MemberRole | null;
}

const actorsByToken = {
  name: 'actors-by-token',
  text: `
  SELECT s.token, u.id AS user_id, u.locale, u.email_verified, u.platform_role, u.desk_country,
         m.company_id, c.country AS company_country, c.status AS company_status, m.role
  FROM session s
  JOIN "user" u ON u.id = s.user_id AND u.disabled_at IS NULL
  LEFT JOIN member m ON m.user_id = u.id
  LEFT JOIN company c ON c.id = m.company_id
  WHERE s.token = ANY($1::text[]) AND s.expires_at > $2`,
} as const satisfies KeyedStatement;

/**
 * Finds out who makes a request by the session token's unique index. Requests that arrive together are asked about in one
 * statement; nothing is remembered from one request to the next, so that signing out, disabling an account, or taking a
 * role away works at once, in every process.
 */
@Injectable()
export class ActorReader {
  readonly #actors: BatchedRead<ActorRow>;
  readonly #secret: string;

  constructor(database: Database, config: Config, clock: Clock) {
    this.#actors = new BatchedRead(async (tokens) => {
      const rows = await database.queryByKeys<ActorRow>(actorsByToken, [tokens, clock.now()]);
      return new Map(rows.map((row) => [row.token, row]));
    });
    this.#secret = config.authSecret;
  }

  /** The actor of a Cookie header; a missing, forged or expired session, or a disabled user, is a visitor. */
  async read(cookieHeader: string | undefined): Promise<Actor> {
    const token = sessionTokenOf(cookieHeader, this.#secret);
    if (token === undefined) return { kind: 'visitor' };
    const row = await this.#actors.read(token);
    if (row === undefined) return { kind: 'visitor' };
    const { company_id: companyId, company_country: companyCountry, company_status: companyStatus, role } = row;
    return {
      kind: 'user',
      userId: row.user_id,
      locale: row.locale,
      emailVerified: row.email_verified,
      platformRole: row.platform_role,
      deskCountry: row.desk_country,
      membership:
        companyId !== null && companyCountry !== null && companyStatus !== null && role !== null
          ? { companyId, companyCountry, companyStatus, role }
          : null,
    };
  }
}
