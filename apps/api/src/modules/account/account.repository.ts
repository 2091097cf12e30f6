import type { Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class AccountRepository {
  async update(tx: Transaction, userId: string, values: { name?: string; locale?: Locale }): Promise<void> {
    await tx.user.update({ where: { id: userId }, data: values });
  }
}
