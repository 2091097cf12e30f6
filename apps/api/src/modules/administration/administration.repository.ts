import type { Country, PlatformRole } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class AdministrationRepository {
  async updateUser(
    tx: Transaction,
    id: string,
    values: { platformRole?: PlatformRole | null; deskCountry?: Country | null; disabledAt?: Date | null },
  ): Promise<void> {
    await tx.user.update({ where: { id }, data: values });
  }

  /** Ends every session of a user at once. */
  async endSessions(tx: Transaction, userId: string): Promise<void> {
    await tx.session.deleteMany({ where: { userId } });
  }

  /** Hides a sector from forms and facets, or shows it again. */
  async hideSector(tx: Transaction, code: string, hidden: boolean): Promise<void> {
    if (hidden) await tx.hiddenSector.upsert({ where: { code }, create: { code }, update: {} });
    else await tx.hiddenSector.deleteMany({ where: { code } });
  }
}
