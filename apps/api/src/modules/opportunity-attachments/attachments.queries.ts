import type { OpportunityAttachments } from '@karakoram/contracts';
import { type Actor, fileKindOfMediaType, isDeskOf, isMemberOf } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import type { StoredAttachment } from './attachment-file.ts';
import { attachmentSelect, presentAttachment } from './attachments.presenter.ts';

const fileSelect = { name: true, mediaType: true, hash: true, content: true } as const;

@Injectable()
export class AttachmentsQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The attachments of the author's copy, in the order in which they came, with the version that they belong to. */
  async ofAuthor(opportunityId: string): Promise<OpportunityAttachments> {
    const { version, attachments } = await this.#database.reader.opportunity.findUniqueOrThrow({
      where: { id: opportunityId },
      select: {
        version: true,
        attachments: {
          where: { removedAt: null },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: attachmentSelect,
        },
      },
    });
    const base = `/api/v1/company/opportunities/${opportunityId}`;
    return { version, attachments: attachments.map((row) => presentAttachment(base, row)) };
  }

  /**
   * A file of the author's copy, for the members of the company and, once it was handed in, its desk; for anybody else there is
   * none.
   */
  async ofAuthorCopy(reader: Actor, opportunityId: string, id: string): Promise<StoredAttachment> {
    const row = await this.#database.reader.opportunityAttachment.findUnique({
      where: { id, opportunityId },
      select: {
        ...fileSelect,
        opportunity: { select: { companyId: true, submittedAt: true, company: { select: { country: true } } } },
      },
    });
    if (row === null) throw new AppError('NOT_FOUND');
    const { companyId, company, submittedAt } = row.opportunity;
    const isRead = submittedAt !== null && isDeskOf(reader, company.country);
    if (!isMemberOf(reader, companyId, 'viewer') && !isRead) throw new AppError('NOT_FOUND');
    return stored(row, false);
  }

  /** A file that the published version names, while that can be read. */
  async ofPublished(opportunityId: string, id: string): Promise<StoredAttachment> {
    const row = await this.#database.reader.opportunityAttachment.findFirst({
      where: {
        id,
        opportunityId,
        opportunity: {
          entry: {
            content: { path: ['attachments'], array_contains: [{ id }] },
            expiresAt: { gt: this.#clock.now() },
            company: { status: 'approved' },
          },
        },
      },
      select: fileSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return stored(row, true);
  }
}

function stored(
  row: { name: string; mediaType: string; hash: string; content: Uint8Array },
  isPublic: boolean,
): StoredAttachment {
  const kind = fileKindOfMediaType(row.mediaType);
  if (kind === undefined) throw new Error(`An attachment cannot be ${row.mediaType}.`);
  return { name: row.name, kind, hash: row.hash, content: row.content, public: isPublic };
}
