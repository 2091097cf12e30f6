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
  alongside: unknown;
}

/**
 * What a route has to know of the caller's company before it can begin. It is asked in the statement that finds out who calls,
 * because a statement costs more than the rows that it finds.
 */
export interface AskedAlongside {
  /** Of the statement that asks it. */
  readonly name: string;
  /** SQL of one value. `company` is that of the company's id, null for who sits in none; `$from` and those behind it are `values`. */
  readonly valueOf: (company: string, from: number) => string;
  readonly values: (now: Date) => readonly unknown[];
}

/** Who makes a request, and what was asked alongside. */
export interface Caller {
  readonly actor: Actor;
  readonly alongside?: unknown;
}

const nothingAlongside: AskedAlongside = { name: 'actors-by-token', valueOf: () => 'NULL', values: () => [] };

/** $1 tokens, $2 now. */
function actorsByToken({ name, valueOf }: AskedAlongside): KeyedStatement {
  return {
    name,
    text: `
    SELECT s.token, u.id AS user_id, u.locale, u.email_verified, u.platform_role, u.desk_country,
           m.company_id, c.country AS company_country, c.status AS company_status, m.role,
           ${valueOf('m.company_id', 3)} AS alongside
    FROM session s
    JOIN "user" u ON u.id = s.user_id AND u.disabled_at IS NULL
    LEFT JOIN member m ON m.user_id = u.id
    LEFT JOIN company c ON c.id = m.company_id
    WHERE s.token = ANY($1::text[]) AND s.expires_at > $2`,
  };
}

/**
 * Finds out who makes a request by the session token's unique index. Requests that arrive together are asked about in one
 * statement; nothing is remembered from one request to the next, so that signing out, disabling an account, or taking a
 * role away works at once, in every process.
 */
@Injectable()
export class ActorReader {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #secret: string;
  /** Requests are asked about together where the same is asked alongside. */
  readonly #reads = new Map<AskedAlongside, BatchedRead<ActorRow>>();

  constructor(database: Database, config: Config, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#secret = config.authSecret;
  }

  /** The caller by a Cookie header; a missing, forged or expired session, or a disabled user, is a visitor. */
  async read(cookieHeader: string | undefined, alongside = nothingAlongside): Promise<Caller> {
    const token = sessionTokenOf(cookieHeader, this.#secret);
    if (token === undefined) return { actor: { kind: 'visitor' } };
    const row = await this.#readsWith(alongside).read(token);
    return row === undefined ? { actor: { kind: 'visitor' } } : { actor: actorOf(row), alongside: row.alongside };
  }

  #readsWith(alongside: AskedAlongside): BatchedRead<ActorRow> {
    const known = this.#reads.get(alongside);
    if (known !== undefined) return known;
    const statement = actorsByToken(alongside);
    const reads = new BatchedRead(async (tokens) => {
      const now = this.#clock.now();
      const rows = await this.#database.queryByKeys<ActorRow>(statement, [tokens, now, ...alongside.values(now)]);
      return new Map(rows.map((row) => [row.token, row]));
    });
    this.#reads.set(alongside, reads);
    return reads;
  }
}

function actorOf(row: ActorRow): Actor {
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
