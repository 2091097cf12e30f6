import type { Sought } from '@karakoram/contracts';
import { type AlertFrequency, type Country, type SavedSearchSubject, savedSearchesMax } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { Parameters } from '../search/index.ts';
import { savedSearchFields, type SavedSearchRow } from './saved-search.presenter.ts';
import { settledUntil } from './settled-until.repository.ts';
import { findsStatement } from './sought-statements.ts';

/** A search that finds more than this is not remembered one by one; it tells of what is newly listed only. */
const rememberedFinds = 1_000;

interface Alerts {
  readonly frequency: AlertFrequency;
  readonly byMail: boolean;
  readonly inApp: boolean;
  readonly paused: boolean;
  readonly dueAt: Date | null;
}

interface Values extends Alerts {
  readonly name: string;
  readonly subject: SavedSearchSubject;
  readonly query: Sought['query'];
}

interface StoredSearch extends Alerts {
  readonly subject: SavedSearchSubject;
  readonly query: unknown;
}

@Injectable()
export class SavedSearchRepository {
  /** Where the mornings of a user are: the country of their company. A user without one is at home with the platform. */
  async countryOf(tx: Transaction, userId: string): Promise<Country> {
    const seat = await tx.member.findUnique({ where: { userId }, select: { company: { select: { country: true } } } });
    return seat?.company.country ?? 'PK';
  }

  /** @throws AppError `SAVED_SEARCH_LIMIT_REACHED`, `SAVED_SEARCH_NAME_TAKEN` */
  async create(tx: Transaction, userId: string, values: Values): Promise<{ id: string }> {
    // Two searches saved at the same moment are counted one after the other.
    await tx.$queryRaw`SELECT 1 FROM "user" WHERE id = ${userId} FOR NO KEY UPDATE`;
    if ((await tx.savedSearch.count({ where: { userId } })) >= savedSearchesMax)
      throw new AppError('SAVED_SEARCH_LIMIT_REACHED');
    return named(
      tx.savedSearch.create({ data: { userId, ...values, watchedFrom: new Date(0) }, select: { id: true } }),
    );
  }

  /** The search, kept from others until the transaction ends. @throws AppError `NOT_FOUND` unless it is the user's own. */
  async lock(tx: Transaction, userId: string, id: string): Promise<StoredSearch> {
    await tx.$queryRaw`SELECT 1 FROM saved_search WHERE id = ${id}::uuid AND user_id = ${userId} FOR UPDATE`;
    const search = await tx.savedSearch.findUnique({
      where: { id, userId },
      select: { subject: true, query: true, frequency: true, byMail: true, inApp: true, paused: true, dueAt: true },
    });
    if (search === null) throw new AppError('NOT_FOUND');
    return search;
  }

  /** @throws AppError `SAVED_SEARCH_NAME_TAKEN` */
  async update(tx: Transaction, id: string, values: Partial<Values>): Promise<void> {
    await named(tx.savedSearch.update({ where: { id }, data: values, select: { id: true } }));
  }

  /** Takes what a search finds now as known, so that alerts tell of what comes later. */
  async watchFromNow(tx: Transaction, id: string, sought: Sought, now: Date): Promise<void> {
    const from = await settledUntil(tx);
    const parameters = new Parameters();
    const statement = `${findsStatement(sought, now, parameters)} LIMIT ${rememberedFinds + 1}`;
    const found = await tx.$queryRawUnsafe<{ id: string }[]>(statement, ...parameters.values);
    const isRemembered = found.length <= rememberedFinds;
    if (isRemembered)
      await tx.savedSearchFound.createMany({
        data: found.map((one) => ({ searchId: id, foundId: one.id })),
        skipDuplicates: true,
      });
    await tx.savedSearch.update({
      where: { id },
      data: { watchedFrom: from, listedFrom: isRemembered ? null : from },
      select: { id: true },
    });
  }

  find(tx: Transaction, id: string): Promise<SavedSearchRow> {
    return tx.savedSearch.findUniqueOrThrow({ where: { id }, select: savedSearchFields });
  }

  /** @throws AppError `NOT_FOUND` unless the user has it. */
  async delete(tx: Transaction, userId: string, id: string): Promise<void> {
    const { count } = await tx.savedSearch.deleteMany({ where: { id, userId } });
    if (count === 0) throw new AppError('NOT_FOUND');
  }

  /** Ends the mails of the search that a mail with this token was about; without another way to be told, it is paused. */
  async unsubscribe(tx: Transaction, tokenHash: string): Promise<void> {
    await tx.$executeRaw`
      UPDATE saved_search s
         SET by_mail = FALSE, updated_at = now(), paused = s.paused OR NOT s.in_app,
             due_at = CASE WHEN s.in_app THEN s.due_at END
        FROM saved_search_alert a
       WHERE a.token_hash = ${tokenHash} AND s.id = a.search_id AND s.by_mail`;
  }
}

async function named<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violatedConstraint(error) === 'saved_search_one_name') throw new AppError('SAVED_SEARCH_NAME_TAKEN');
    throw error;
  }
}
