import type {
  ManagedResource,
  ManagedResourcePage,
  ManageResourcesQuery,
  PageQuery,
  ResourceCard,
  ResourcePage,
  ResourcesQuery,
  ResourceVersionPage,
  ResourceVersionView,
} from '@karakoram/contracts';
import { currentVersions, type FileKind, fileKinds } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import {
  type Audience,
  presentManagedResource,
  presentResource,
  presentVersion,
  presentVersionCard,
  type ResourceRow,
  resourceSelect,
  type VersionCardRow,
  versionCardSelect,
} from './resource.presenter.ts';

const Place = z.object({ at: PlaceMoment, id: z.uuid() });
const VersionPlace = z.object({ number: z.int() });

export interface StoredFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Uint8Array;
}

/** The library: what is published for everybody, and all of it for those who keep it. */
@Injectable()
export class ResourcesQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Published resources, the latest changed first. */
  async list(query: ResourcesQuery): Promise<ResourcePage> {
    const rows = await this.#page(query, {
      status: 'published',
      ...(query.kind === undefined ? {} : { kind: query.kind }),
      ...(query.language === undefined ? {} : { languages: { has: query.language } }),
    });
    const current = await this.#current(rows.slice(0, query.limit));
    return toPage(rows, query.limit, (row) => presentResource(row, current.get(row.id) ?? []), placeOf);
  }

  /** Whatever its status, the latest changed first. */
  async listAll(query: ManageResourcesQuery): Promise<ManagedResourcePage> {
    const rows = await this.#page(query, query.status === undefined ? {} : { status: query.status });
    const current = await this.#current(rows.slice(0, query.limit));
    return toPage(rows, query.limit, (row) => presentManagedResource(row, current.get(row.id) ?? []), placeOf);
  }

  /** @throws AppError `NOT_FOUND` unless it is published. */
  async get(id: string): Promise<ResourceCard> {
    const row = await this.#find(id, 'public');
    return presentResource(row, (await this.#current([row])).get(id) ?? []);
  }

  /** @throws AppError `NOT_FOUND` */
  async managed(id: string): Promise<ManagedResource> {
    const row = await this.#find(id, 'desk');
    return presentManagedResource(row, (await this.#current([row])).get(id) ?? []);
  }

  /** All versions of a resource, the newest first. @throws AppError `NOT_FOUND` unless this reader may see it. */
  async versions(id: string, query: PageQuery, audience: Audience): Promise<ResourceVersionPage> {
    await this.#find(id, audience);
    const before = decodeCursor(VersionPlace, query.cursor);
    const rows = await this.#database.reader.resourceVersion.findMany({
      where: { resourceId: id, ...(before === undefined ? {} : { number: { lt: before.number } }) },
      orderBy: { number: 'desc' },
      take: query.limit + 1,
      select: versionCardSelect,
    });
    return toPage(
      rows,
      query.limit,
      (row) => presentVersionCard(row, audience),
      ({ number }) => ({ number }),
    );
  }

  /** One version with its text. @throws AppError `NOT_FOUND` */
  async version(id: string, number: number, audience: Audience): Promise<ResourceVersionView> {
    const row = await this.#database.reader.resourceVersion.findFirst({
      where: { resourceId: id, number, resource: visibleTo(audience) },
      select: { ...versionCardSelect, text: true },
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return presentVersion(row, audience);
  }

  /** @throws AppError `NOT_FOUND` where there is no such version, or it is a text. */
  async file(id: string, number: number, audience: Audience): Promise<StoredFile> {
    const row = await this.#database.reader.resourceVersion.findFirst({
      where: { resourceId: id, number, resource: visibleTo(audience) },
      select: { fileName: true, fileKind: true, file: { select: { content: true } } },
    });
    const kind = fileKinds.find((known) => known === row?.fileKind);
    if (row?.file == null || row.fileName === null || kind === undefined) throw new AppError('NOT_FOUND');
    return { name: row.fileName, kind, content: row.file.content };
  }

  async #find(id: string, audience: Audience): Promise<ResourceRow> {
    const row = await this.#database.reader.resource.findFirst({
      where: { id, ...visibleTo(audience) },
      select: resourceSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  async #page(query: PageQuery, where: Prisma.ResourceWhereInput): Promise<ResourceRow[]> {
    const after = decodeCursor(Place, query.cursor);
    return this.#database.reader.resource.findMany({
      where: {
        AND: [
          where,
          after === undefined
            ? {}
            : {
                changedAt: { lte: after.at },
                OR: [{ changedAt: { lt: after.at } }, { changedAt: after.at, id: { lt: after.id } }],
              },
        ],
      },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: resourceSelect,
    });
  }

  /** What holds today of each resource: the newest version of each language, three at most, whatever came before. */
  async #current(resources: readonly ResourceRow[]): Promise<Map<string, VersionCardRow[]>> {
    const found = await this.#database.query<{ resourceId: string; number: number }>(
      `SELECT DISTINCT resource.id AS "resourceId", newest.number
         FROM unnest($1::uuid[]) AS resource (id)
        CROSS JOIN unnest(enum_range(NULL::"Locale")) AS language
        CROSS JOIN LATERAL (SELECT number FROM resource_version
                             WHERE resource_id = resource.id AND language = ANY(languages)
                             ORDER BY number DESC LIMIT 1) AS newest`,
      [resources.map(({ id }) => id)],
    );
    if (found.length === 0) return new Map();
    const rows = await this.#database.reader.resourceVersion.findMany({
      where: { OR: found },
      select: versionCardSelect,
    });
    const byResource = Map.groupBy(rows, ({ resourceId }) => resourceId);
    return new Map([...byResource].map(([id, versions]) => [id, currentVersions(versions)]));
  }
}

function visibleTo(audience: Audience): { status: 'published' } | Record<string, never> {
  return audience === 'public' ? { status: 'published' } : {};
}

function placeOf({ changedAt, id }: ResourceRow): z.input<typeof Place> {
  return { at: changedAt.toISOString(), id };
}
