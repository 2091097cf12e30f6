import type { SavedSearchList } from '@karakoram/contracts';
import { savedSearchesMax } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { beforeAllIds } from '../../platform/database/before-all-ids.ts';
import { Database } from '../../platform/database/database.ts';
import { presentSavedSearch, savedSearchFields } from './saved-search.presenter.ts';

@Injectable()
export class SavedSearchesQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(userId: string): Promise<SavedSearchList> {
    const rows = await this.#database.reader.savedSearch.findMany({
      where: { userId },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: savedSearchFields,
    });
    return { items: rows.map(presentSavedSearch), most: savedSearchesMax };
  }

  /**
   * Up to `most` searches after `after`, in the order of their ids, whose alert may go out now. Those that tell at once only
   * where what they search has changed since their last look: one probe of an index for each.
   */
  async due(now: Date, after: string | undefined, most: number): Promise<string[]> {
    const rows = await this.#database.query<{ id: string }>(
      `SELECT s.id FROM saved_search s JOIN "user" u ON u.id = s.user_id
        WHERE s.due_at <= $1::timestamptz AND u.disabled_at IS NULL AND s.id > $2::uuid
          AND (s.frequency <> 'at_once' OR CASE s.subject
                 WHEN 'companies' THEN EXISTS (SELECT 1 FROM directory_entry e WHERE e.changed_at >= s.watched_from)
                 WHEN 'opportunities' THEN EXISTS (SELECT 1 FROM opportunity_entry e WHERE e.changed_at >= s.watched_from)
               END)
        ORDER BY s.id LIMIT $3`,
      [now, after ?? beforeAllIds, most],
    );
    return rows.map(({ id }) => id);
  }
}
