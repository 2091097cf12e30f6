import type { SectorFigures, UpdateSectorBody } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { isSectorCode } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { AdministrationQueries } from '../administration.queries.ts';
import { AdministrationRepository } from '../administration.repository.ts';

/** Hides a sector from forms and facets or shows it again; companies keep the sectors they have. */
@Injectable()
export class UpdateSector {
  readonly #database: Database;
  readonly #queries: AdministrationQueries;
  readonly #repository: AdministrationRepository;
  readonly #audit: AuditLog;

  constructor(
    database: Database,
    queries: AdministrationQueries,
    repository: AdministrationRepository,
    audit: AuditLog,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#audit = audit;
  }

  async execute(administrator: UserActor, code: string, body: UpdateSectorBody): Promise<SectorFigures> {
    if (!isSectorCode(code)) throw new AppError('NOT_FOUND');
    await this.#database.transaction(async (tx) => {
      await this.#repository.hideSector(tx, code, body.hidden);
      await this.#audit.record(tx, {
        actorId: administrator.userId,
        action: body.hidden ? 'sector:hide' : 'sector:show',
        subjectType: 'sector',
        subjectId: code,
      });
    });
    return this.#queries.sectors();
  }
}
