import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';

/** One thing that a desk, an administrator or a job did. */
export interface AuditEntry {
  /** Null for a background job, and for a command: the platform does not know who runs it. */
  readonly actorId: string | null;
  /** A permission-like name: `company:approve`, `user:disable`, `import:run`. */
  readonly action: string;
  readonly subjectType:
    | 'company'
    | 'company_change'
    | 'user'
    | 'sector'
    | 'concept'
    | 'import'
    | 'match_request'
    | 'opportunity'
    | 'export'
    | 'exposure_plan'
    | 'ranking_weights'
    | 'programme'
    | 'resource';
  readonly subjectId: string;
  /** Old and new values or reasons; never contact details, numbers of identity documents or secrets. */
  readonly details?: Prisma.InputJsonObject;
}

/** Writes the audit log, in the transaction of what it records: neither exists without the other. */
@Injectable()
export class AuditLog {
  async record(tx: Transaction, entry: AuditEntry): Promise<void> {
    await tx.auditEvent.create({
      data: {
        actorId: entry.actorId,
        action: entry.action,
        subjectType: entry.subjectType,
        subjectId: entry.subjectId,
        details: entry.details ?? {},
      },
    });
  }
}
