import type { OpportunityHint } from '@karakoram/contracts';
import { attachmentHints, type KnownIdentity } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Database } from '../../platform/database/database.ts';

/** The opportunity whose files are looked through. */
export interface LeakingOpportunity {
  readonly opportunityId: string;
  readonly anonymous: boolean;
  /** Of its company. */
  readonly identity: KnownIdentity;
}

/** Of a file there are a few short hints, and their name is some hundred bytes: two megabytes at the most. */
const keptFiles = 2_000;

/**
 * What the attachments of an author's copy give away, by their names and by what can be read in them. A file never changes, so
 * what was found in it is kept in memory, under the file, who was looked for and how: half a million characters take a fifth of a
 * second, and both author and desk ask at every view.
 */
@Injectable()
export class AttachmentLeaks {
  readonly #database: Database;
  readonly #kept = new LRUCache<string, readonly OpportunityHint[]>({ max: keptFiles });

  constructor(database: Database) {
    this.#database = database;
  }

  /** Hints with the field `attachments`; those that are errors keep an anonymous opportunity from being submitted. */
  async of({ opportunityId, anonymous, identity }: LeakingOpportunity): Promise<OpportunityHint[]> {
    const files = await this.#database.reader.opportunityAttachment.findMany({
      where: { opportunityId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    const hints: OpportunityHint[] = [];
    for (const { id } of files) hints.push(...(await this.#ofFile(id, anonymous, identity)));
    return hints;
  }

  async #ofFile(id: string, anonymous: boolean, identity: KnownIdentity): Promise<readonly OpportunityHint[]> {
    const key = JSON.stringify([id, anonymous, identity]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const file = await this.#database.reader.opportunityAttachment.findUnique({
      where: { id },
      select: { name: true, text: true },
    });
    // Taken off a moment ago: there is nothing to say of it, and nothing to keep.
    if (file === null) return [];
    const hints = attachmentHints(file, identity, anonymous).map(({ params, ...hint }) => ({
      ...hint,
      params: { ...params },
    }));
    this.#kept.set(key, hints);
    return hints;
  }
}
