import type { MemberRole } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import type { InvitationTimes } from './members.presenter.ts';

export interface StoredInvitation extends InvitationTimes {
  readonly id: string;
  readonly companyId: string;
  readonly email: string;
  readonly role: MemberRole;
}

@Injectable()
export class InvitationRepository {
  /**
   * Opens an invitation; one that ran out unanswered makes room for it.
   *
   * @throws AppError `INVITATION_ALREADY_OPEN` if the address holds one that is still good.
   */
  async create(
    tx: Transaction,
    invitation: {
      companyId: string;
      email: string;
      role: MemberRole;
      tokenHash: string;
      invitedBy: string;
      createdAt: Date;
      expiresAt: Date;
    },
  ) {
    await tx.invitation.updateMany({
      where: {
        companyId: invitation.companyId,
        email: invitation.email,
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { lte: invitation.createdAt },
      },
      data: { revokedAt: invitation.createdAt },
    });
    try {
      return await tx.invitation.create({ data: invitation });
    } catch (error) {
      if (violatedConstraint(error) === 'invitation_one_open') throw new AppError('INVITATION_ALREADY_OPEN');
      throw error;
    }
  }

  countSince(tx: Transaction, companyId: string, since: Date): Promise<number> {
    return tx.invitation.count({ where: { companyId, createdAt: { gte: since } } });
  }

  findByTokenHash(tx: Transaction, tokenHash: string): Promise<StoredInvitation | null> {
    return tx.invitation.findUnique({ where: { tokenHash } });
  }

  /** @throws AppError `INVITATION_INVALID` unless it is open at this very moment. */
  async accept(tx: Transaction, id: string, now: Date): Promise<void> {
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    });
    if (count === 0) throw new AppError('INVITATION_INVALID');
  }

  /** @throws AppError `NOT_FOUND` unless the company has it, `INVITATION_INVALID` if it was accepted or taken back before. */
  async revoke(tx: Transaction, companyId: string, id: string, now: Date): Promise<void> {
    const { count } = await tx.invitation.updateMany({
      where: { id, companyId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count > 0) return;
    const exists = await tx.invitation.count({ where: { id, companyId } });
    throw new AppError(exists === 0 ? 'NOT_FOUND' : 'INVITATION_INVALID');
  }
}
