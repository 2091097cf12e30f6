import type { Database } from '../database/database.ts';
import { Embeddings } from './embeddings.ts';
import type { EmbeddingsClient } from './embeddings-client.ts';
import type { TextEmbeddingsRepository } from './text-embeddings.repository.ts';

/** A service whose answers are kept in the database. */
export class RememberedEmbeddings extends Embeddings {
  readonly space: string;
  readonly #client: EmbeddingsClient;
  readonly #database: Database;
  readonly #known: TextEmbeddingsRepository;

  constructor(space: string, client: EmbeddingsClient, database: Database, known: TextEmbeddingsRepository) {
    super();
    this.space = space;
    this.#client = client;
    this.#database = database;
    this.#known = known;
  }

  async embed(texts: readonly string[]): Promise<readonly Int8Array[]> {
    const vectors = new Map(await this.#known.find(this.space, texts));
    const unknown = [...new Set(texts)].filter((text) => !vectors.has(text));
    if (unknown.length > 0) {
      const read = await this.#client.embed(unknown);
      const answers = new Map<string, Int8Array>();
      for (const [at, vector] of read.entries()) answers.set(unknown[at] ?? '', vector);
      // At once, so that an answer is not lost with what it was asked for.
      await this.#database.transaction((tx) => this.#known.keep(tx, this.space, answers));
      for (const [text, vector] of answers) vectors.set(text, vector);
    }
    return texts.flatMap((text) => vectors.get(text) ?? []);
  }
}

/** No service is named. */
export class NoEmbeddings extends Embeddings {
  readonly space = undefined;

  embed(): Promise<never> {
    return Promise.reject(new Error('No embedding service is named.'));
  }
}
