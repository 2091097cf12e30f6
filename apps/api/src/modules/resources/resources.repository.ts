import type { AddTextVersionBody, ResourceBody, ResourceFileDetails } from '@karakoram/contracts';
import { languagesOf, type Locale, type ResourceStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { CheckedFile } from '../../platform/files/read-upload.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { type ResourceRow, resourceSelect } from './resource.presenter.ts';

interface Addition {
  readonly resourceId: string;
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class ResourcesRepository {
  /**
   * The resource, kept from others until the transaction ends: versions of one resource are numbered one after the other.
   *
   * @throws AppError `NOT_FOUND`
   */
  async lock(tx: Transaction, id: string): Promise<ResourceRow> {
    await tx.$queryRaw`SELECT 1 FROM resource WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const resource = await tx.resource.findUnique({ where: { id }, select: resourceSelect });
    if (resource === null) throw new AppError('NOT_FOUND');
    return resource;
  }

  async create(tx: Transaction, values: ResourceBody, createdBy: string, at: Date): Promise<string> {
    const { id } = await tx.resource.create({ data: { ...values, createdBy, changedAt: at }, select: { id: true } });
    return id;
  }

  async update(tx: Transaction, id: string, values: ResourceBody, at: Date): Promise<void> {
    await tx.resource.update({
      where: { id },
      data: { ...values, revision: { increment: 1 }, changedAt: at },
      select: { id: true },
    });
  }

  async setStatus(tx: Transaction, id: string, status: ResourceStatus, at: Date): Promise<void> {
    await tx.resource.update({ where: { id }, data: { status, changedAt: at }, select: { id: true } });
  }

  /** Deletes a draft with its versions. False if it is none any more. */
  async deleteDraft(tx: Transaction, id: string): Promise<boolean> {
    const { count } = await tx.resource.deleteMany({ where: { id, status: 'draft' } });
    return count === 1;
  }

  /** Adds a file as the next version of a locked resource, and returns its number. */
  async addFile(
    tx: Transaction,
    { resourceId, by, at }: Addition,
    { language, changes }: ResourceFileDetails,
    file: Pick<CheckedFile, 'name' | 'kind' | 'content' | 'hash'>,
  ): Promise<number> {
    const number = await this.#next(tx, resourceId, [language], at);
    await tx.resourceVersion.create({
      data: {
        resourceId,
        number,
        form: 'file',
        languages: [language],
        changes,
        fileName: file.name,
        fileKind: file.kind,
        fileBytes: file.content.byteLength,
        fileHash: file.hash,
        createdBy: by,
        createdAt: at,
        file: { create: { content: file.content } },
      },
      select: { id: true },
    });
    return number;
  }

  /** Adds a text as the next version of a locked resource, and returns its number. */
  async addText(
    tx: Transaction,
    { resourceId, by, at }: Addition,
    { text, changes }: AddTextVersionBody,
  ): Promise<number> {
    const languages = languagesOf(text);
    const number = await this.#next(tx, resourceId, languages, at);
    await tx.resourceVersion.create({
      data: { resourceId, number, form: 'text', languages, changes, text, createdBy: by, createdAt: at },
      select: { id: true },
    });
    return number;
  }

  async #next(tx: Transaction, id: string, languages: readonly Locale[], at: Date): Promise<number> {
    const before = await tx.resource.findUniqueOrThrow({ where: { id }, select: { languages: true } });
    const { versions } = await tx.resource.update({
      where: { id },
      data: {
        versions: { increment: 1 },
        languages: [...new Set([...before.languages, ...languages])],
        changedAt: at,
      },
      select: { versions: true },
    });
    return versions;
  }
}
