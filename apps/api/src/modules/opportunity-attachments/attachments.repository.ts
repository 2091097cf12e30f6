import { isOpportunityEditable, opportunityLimits } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { OpportunityStatus } from '../../platform/database/generated/enums.ts';
import { AppError } from '../../platform/http/app-error.ts';
import type { AttachmentValues } from './clean-attachment.ts';

/** Who edits, by the id of the user, and when. */
interface Edit {
  readonly editor: string;
  readonly now: Date;
}

/** Attachments of the author's copy. Each method counts as an edit by its `editor`, because the desk reads attachments too. */
@Injectable()
export class AttachmentsRepository {
  /**
   * Holds the opportunity until the transaction ends, so that two uploads count each other and none meets a submission.
   *
   * @throws AppError `NOT_FOUND` if it is not that company's, `OPPORTUNITY_STATE_CONFLICT` while it cannot be edited.
   */
  async lock(tx: Transaction, companyId: string, opportunityId: string): Promise<void> {
    const [row] = await tx.$queryRaw<{ status: OpportunityStatus }[]>`
      SELECT status::text FROM opportunity
      WHERE id = ${opportunityId}::uuid AND company_id = ${companyId}::uuid FOR NO KEY UPDATE`;
    if (row === undefined) throw new AppError('NOT_FOUND');
    if (!isOpportunityEditable(row.status)) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
  }

  /**
   * Stores a file. One that is there already under that name is not stored twice, so that an upload can be repeated.
   *
   * @throws AppError `OPPORTUNITY_ATTACHMENTS_FULL` if there are as many as there can be.
   */
  async add(tx: Transaction, opportunityId: string, values: AttachmentValues, { editor, now }: Edit): Promise<void> {
    const held = await tx.opportunityAttachment.findMany({
      where: { opportunityId, removedAt: null },
      select: { name: true, hash: true },
    });
    if (held.some(({ name, hash }) => name === values.name && hash === values.hash)) return;
    if (held.length >= opportunityLimits.attachmentsMax) throw new AppError('OPPORTUNITY_ATTACHMENTS_FULL');
    await tx.opportunityAttachment.create({ data: { ...values, opportunityId, createdAt: now } });
    await this.#countEdit(tx, opportunityId, editor);
  }

  /**
   * Takes a file off the author's copy. It is kept while the published version names it.
   *
   * @throws AppError `NOT_FOUND` if there is none.
   */
  async remove(tx: Transaction, opportunityId: string, id: string, { editor, now }: Edit): Promise<void> {
    const { count } = await tx.opportunityAttachment.updateMany({
      where: { id, opportunityId, removedAt: null },
      data: { removedAt: now },
    });
    if (count === 0) throw new AppError('NOT_FOUND');
    await tx.$executeRaw`SELECT opportunity_attachment_sweep(${opportunityId}::uuid)`;
    await this.#countEdit(tx, opportunityId, editor);
  }

  async #countEdit(tx: Transaction, id: string, editor: string): Promise<void> {
    await tx.$executeRaw`SELECT opportunity_remember_editor(${id}::uuid, ${editor})`;
    await tx.opportunity.update({ where: { id }, data: { version: { increment: 1 } } });
  }
}
