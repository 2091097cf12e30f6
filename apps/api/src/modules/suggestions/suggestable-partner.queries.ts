import { otherCountry, type Country } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';

@Injectable()
export class SuggestablePartner {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws AppError `NOT_FOUND` unless the partner is a listed company of the other country. */
  async require({ companyCountry }: { readonly companyCountry: Country }, partnerId: string): Promise<void> {
    const found = await this.#database.reader.directoryEntry.count({
      where: { companyId: partnerId, country: otherCountry(companyCountry) },
    });
    if (found === 0) throw new AppError('NOT_FOUND');
  }
}
