import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Database } from '../../../platform/database/database.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { AuditLog } from '../../audit/index.ts';
import { ParticipantsExport } from '../participants-export.queries.ts';
import { RunProgrammesQueries } from '../run-programmes.queries.ts';

/** Hands out the participants with their contact details as CSV, and notes who took them. */
@Injectable()
export class ExportParticipants {
  readonly #database: Database;
  readonly #queries: RunProgrammesQueries;
  readonly #participants: ParticipantsExport;
  readonly #audit: AuditLog;

  constructor(database: Database, queries: RunProgrammesQueries, participants: ParticipantsExport, audit: AuditLog) {
    this.#database = database;
    this.#queries = queries;
    this.#participants = participants;
    this.#audit = audit;
  }

  async execute(user: UserActor, programmeId: string): Promise<Readable> {
    const { title, taken, waiting } = await this.#queries.row(user, programmeId);
    await this.#database.transaction((tx) =>
      this.#audit.record(tx, {
        actorId: user.userId,
        action: 'programme:export',
        subjectType: 'programme',
        subjectId: programmeId,
        details: { names: presentText(title), rows: taken + waiting },
      }),
    );
    return this.#participants.stream(programmeId);
  }
}
