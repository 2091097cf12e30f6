import type { OpportunityHint } from '@karakoram/contracts';
import { attachmentHints, type KnownIdentity } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

/** The opportunity whose files are looked through. */
export interface LeakingOpportunity {
  readonly opportunityId: string;
  readonly anonymous: boolean;
  /** Of its company. */
  readonly identity: KnownIdentity;
}

/** What the attachments of an author's copy give away, by their names and by what can be read in them. */
@Injectable()
export class AttachmentLeaks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Hints with the field `attachments`; those that are errors keep an anonymous opportunity from being submitted. */
  async of({ opportunityId, anonymous, identity }: LeakingOpportunity): Promise<OpportunityHint[]> {
    const files = await this.#database.reader.opportunityAttachment.findMany({
      where: { opportunityId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { name: true, text: true },
    });
    return attachmentHints(files, identity, anonymous).map(({ params, ...hint }) => ({
      ...hint,
      params: { ...params },
    }));
  }
}
