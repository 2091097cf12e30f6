import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.ts';

/** Keeps what a service has answered, by the SHA-256 of its space and the text: the texts themselves are not kept. */
@Injectable()
export class TextEmbeddingsRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The vectors of those texts that are known. */
  async find(space: string, texts: readonly string[]): Promise<ReadonlyMap<string, Int8Array>> {
    const textByHash = new Map(texts.map((text) => [hashOf(space, text).toString('hex'), text]));
    const rows = await this.#database.query<{ hash: string; vector: Buffer }>(
      `SELECT encode(hash, 'hex') AS hash, vector FROM text_embedding WHERE hash = ANY ($1::bytea[])`,
      [[...textByHash.keys()].map((hash) => Buffer.from(hash, 'hex'))],
    );
    return new Map(
      rows.flatMap(({ hash, vector }) => {
        const text = textByHash.get(hash);
        return text === undefined ? [] : [[text, new Int8Array(vector)] as const];
      }),
    );
  }

  async keep(tx: Transaction, space: string, vectors: ReadonlyMap<string, Int8Array>): Promise<void> {
    const rows = [...vectors].map(([text, vector]) => ({
      hash: hashOf(space, text),
      model: space,
      vector: Uint8Array.from(vector),
    }));
    await tx.textEmbedding.createMany({ data: rows, skipDuplicates: true });
  }
}

function hashOf(space: string, text: string): Buffer<ArrayBuffer> {
  // No model's name holds a line feed, so no other pair makes the same input.
  return Buffer.from(createHash('sha256').update(`${space}\n${text}`).digest());
}
