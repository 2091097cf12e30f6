import type { Readable } from 'node:stream';
import type { DemandFilters } from '@karakoram/contracts';
import type { Locale, UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import { DemandExport } from '../demand-export.ts';

/** Hands out what nothing answers as CSV; who took what is on record before the first byte leaves. */
@Injectable()
export class ExportDemand {
  readonly #database: Database;
  readonly #audit: AuditLog;
  readonly #export: DemandExport;

  constructor(database: Database, audit: AuditLog, demandExport: DemandExport) {
    this.#database = database;
    this.#audit = audit;
    this.#export = demandExport;
  }

  async execute(user: UserActor, filters: DemandFilters, locale: Locale): Promise<Readable> {
    await this.#database.transaction((tx) =>
      this.#audit.record(tx, {
        actorId: user.userId,
        action: 'demand:export',
        subjectType: 'export',
        subjectId: 'demand',
        details: { ...filters },
      }),
    );
    return this.#export.stream(user, filters, locale);
  }
}
