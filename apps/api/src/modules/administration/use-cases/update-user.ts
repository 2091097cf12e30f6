import type { UpdateUserBody, UserView } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { AdministrationQueries } from '../administration.queries.ts';
import { AdministrationRepository } from '../administration.repository.ts';

/**
 * Changes what an account may do, or disables it. Either ends its sessions: new rights begin with a new sign-in, and taken
 * ones end at once. Nobody changes their own, so the platform cannot lose its last administrator by a slip.
 */
@Injectable()
export class UpdateUser {
  readonly #database: Database;
  readonly #queries: AdministrationQueries;
  readonly #repository: AdministrationRepository;
  readonly #audit: AuditLog;
  readonly #clock: Clock;

  constructor(
    database: Database,
    queries: AdministrationQueries,
    repository: AdministrationRepository,
    audit: AuditLog,
    clock: Clock,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#audit = audit;
    this.#clock = clock;
  }

  async execute(administrator: UserActor, userId: string, body: UpdateUserBody): Promise<UserView> {
    if (userId === administrator.userId) throw new AppError('USER_SELF_CHANGE');
    return this.#database.transaction(async (tx) => {
      const before = await this.#queries.user(tx, userId);
      await this.#repository.updateUser(tx, userId, {
        ...(body.platformRole === undefined
          ? {}
          : { platformRole: body.platformRole, deskCountry: body.deskCountry ?? null }),
        ...(body.disabled === undefined ? {} : { disabledAt: body.disabled ? this.#clock.now() : null }),
      });
      await this.#repository.endSessions(tx, userId);
      const after = await this.#queries.user(tx, userId);
      await this.#audit.record(tx, {
        actorId: administrator.userId,
        action: 'user:update',
        subjectType: 'user',
        subjectId: userId,
        details: { from: rightsOf(before), to: rightsOf(after) },
      });
      return after;
    });
  }
}

function rightsOf({ platformRole, deskCountry, disabled }: UserView) {
  return { platformRole, deskCountry, disabled };
}
