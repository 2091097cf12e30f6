import { TaxonomyAdditionsView } from '@karakoram/contracts';
import type { TaxonomyAdditions } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Transaction } from '../../platform/database/database.ts';

/** The layer over the files, and how many changes made it. */
export interface RevisedAdditions {
  readonly revision: number;
  readonly additions: TaxonomyAdditions;
}

/** One statement, so that all of it is of one moment. */
const everything = `
  SELECT json_build_object(
    'revision', (SELECT revision FROM taxonomy_revision),
    'concepts', (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('code', c.code, 'sector', c.sector, 'parent', c.parent, 'names',
                   (SELECT json_object_agg(locale, text) FROM added_term t WHERE t.code = c.code AND t.is_name)))
                 ORDER BY c.position), '[]') FROM added_concept c),
    'synonyms', (SELECT coalesce(json_agg(json_build_object('code', code, 'locale', locale, 'text', text)
                 ORDER BY position), '[]') FROM added_term WHERE NOT is_name),
    'withdrawnSynonyms', (SELECT coalesce(json_agg(json_build_object('code', code, 'locale', locale, 'text', text)
                 ORDER BY code, locale, text), '[]') FROM withdrawn_term),
    'withdrawnConcepts', (SELECT coalesce(json_agg(code ORDER BY code), '[]') FROM withdrawn_concept)
  ) AS everything`;

const Everything = TaxonomyAdditionsView.extend({ revision: z.number() });

interface Row {
  readonly everything: unknown;
}

@Injectable()
export class TaxonomyAdditionsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many changes there were. */
  async revision(): Promise<number> {
    const { revision } = await this.#database.reader.taxonomyRevision.findUniqueOrThrow({ where: { id: 1 } });
    return revision;
  }

  async current(): Promise<RevisedAdditions> {
    return additionsOf(await this.#database.query<Row>(everything));
  }

  /** The same for a transaction whose turn it is to change them. */
  async within(tx: Transaction): Promise<RevisedAdditions> {
    return additionsOf(await tx.$queryRawUnsafe<Row[]>(everything));
  }
}

function additionsOf(rows: readonly Row[]): RevisedAdditions {
  const { revision, ...additions } = Everything.parse(rows[0]?.everything);
  return { revision, additions };
}
