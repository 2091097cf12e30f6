import type { AuditPage, AuditQuery, SectorFigures, UserPage, UsersQuery, UserView } from '@karakoram/contracts';
import { taxonomy } from '@karakoram/taxonomy';
import { daysAfter } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Reader } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { presentAuditEvent, presentUser, userSelect } from './administration.presenter.ts';

const UserPlace = z.object({ createdAt: PlaceMoment, id: z.uuid() });
const AuditPlace = z.object({ at: PlaceMoment, id: z.uuid() });
@Injectable()
export class AdministrationQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Accounts, newest first. */
  async users(query: UsersQuery): Promise<UserPage> {
    const after = decodeCursor(UserPlace, query.cursor);
    const contains =
      query.q === undefined || query.q === '' ? undefined : { contains: query.q, mode: 'insensitive' as const };
    const rows = await this.#database.reader.user.findMany({
      where: {
        ...(query.role === undefined ? {} : { platformRole: query.role === 'member' ? null : query.role }),
        AND: [
          contains === undefined ? {} : { OR: [{ name: contains }, { email: contains }] },
          after === undefined
            ? {}
            : { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] },
        ],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: userSelect,
    });
    return toPage(rows, query.limit, presentUser, ({ createdAt, id }) => ({ createdAt: createdAt.toISOString(), id }));
  }

  async user(reader: Reader, id: string): Promise<UserView> {
    const row = await reader.user.findUnique({ where: { id }, select: userSelect });
    if (row === null) throw new AppError('NOT_FOUND');
    return presentUser(row);
  }

  /** Every sector with how many listed companies and concepts it has. */
  async sectors(): Promise<SectorFigures> {
    const [hidden, counts] = await Promise.all([
      this.#database.reader.hiddenSector.findMany({ select: { code: true } }),
      this.#database.query<{ sector: string; companies: number }>(
        'SELECT sector, count(*)::int AS companies FROM directory_entry CROSS JOIN unnest(sectors) AS sector GROUP BY sector',
      ),
    ]);
    const hiddenCodes = new Set(hidden.map(({ code }) => code));
    const companies = new Map(counts.map((row) => [row.sector, row.companies]));
    return {
      sectors: taxonomy.sectorCodes.map((code) => ({
        code,
        hidden: hiddenCodes.has(code),
        companies: companies.get(code) ?? 0,
        concepts: taxonomy.expand(code).length,
      })),
    };
  }

  /** The audit log, newest first. */
  async audit(query: AuditQuery): Promise<AuditPage> {
    const after = decodeCursor(AuditPlace, query.cursor);
    const rows = await this.#database.reader.auditEvent.findMany({
      where: {
        ...(query.action === undefined ? {} : { action: query.action }),
        ...(query.actorId === undefined ? {} : { actorId: query.actorId }),
        ...(query.subjectId === undefined ? {} : { subjectId: query.subjectId }),
        at: {
          ...(query.from === undefined ? {} : { gte: new Date(`${query.from}T00:00:00Z`) }),
          ...(query.to === undefined ? {} : { lt: daysAfter(new Date(`${query.to}T00:00:00Z`), 1) }),
        },
        ...(after === undefined ? {} : { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] }),
      },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const actors = await this.#database.reader.user.findMany({
      where: { id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
      select: { id: true, name: true },
    });
    const companies = await this.#database.reader.company.findMany({
      where: { id: { in: rows.flatMap(({ subjectType, subjectId }) => (subjectType === 'company' ? subjectId : [])) } },
      select: { id: true, nameEn: true, nameZh: true, nameUr: true },
    });
    const names = {
      actors: new Map(actors.map(({ id, name }) => [id, name])),
      companies: new Map(companies.map((company) => [company.id, presentNames(company)])),
    };
    return toPage(
      rows,
      query.limit,
      (row) => presentAuditEvent(row, names),
      ({ at, id }) => ({ at: at.toISOString(), id }),
    );
  }
}
