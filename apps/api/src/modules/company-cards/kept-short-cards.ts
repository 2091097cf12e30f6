import type { ShortCompanyCard } from '@karakoram/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type JsonBytes, jsonBytes } from '../../platform/http/json-text.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { CompanyCardsQueries } from './company-cards.queries.ts';

/** Of cards, which have a kilobyte or two each. */
const keptBytes = 50_000_000;

/** A connection that has gone silent loses announcements: no card is shown for longer without being read again. */
const keptMilliseconds = 30_000;

/**
 * Short cards in memory, for lists of many: each until the database announces that it was replaced or taken away, moments after
 * the change was committed. Whoever must not be a moment late reads `CompanyCardsQueries`.
 */
@Injectable()
export class KeptShortCards implements OnModuleInit {
  readonly #cards: CompanyCardsQueries;
  readonly #listener: DatabaseListener;
  readonly #kept = new LRUCache<string, JsonBytes<ShortCompanyCard>>({
    maxSize: keptBytes,
    sizeCalculation: (bytes) => bytes.length,
    ttl: keptMilliseconds,
  });
  #announcements = 0;

  constructor(cards: CompanyCardsQueries, listener: DatabaseListener) {
    this.#cards = cards;
    this.#listener = listener;
  }

  onModuleInit(): void {
    this.#listener.subscribe(
      'short_card',
      (ids) => this.#forget(ids),
      () => this.#forget(''),
    );
  }

  /** The cards of those of the companies that are approved, as they are sent. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, JsonBytes<ShortCompanyCard>>> {
    const found = new Map<string, JsonBytes<ShortCompanyCard>>();
    const missing: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept === undefined) missing.push(id);
      else found.set(id, kept);
    }
    if (missing.length > 0) await this.#read(missing, found);
    return found;
  }

  async #read(ids: readonly string[], into: Map<string, JsonBytes<ShortCompanyCard>>): Promise<void> {
    const announcements = this.#announcements;
    const cards = await Promise.all(ids.map((id) => this.#cards.shortCard(id)));
    for (const [at, card] of cards.entries()) {
      const id = ids[at];
      if (id === undefined || card === undefined) continue;
      const bytes = jsonBytes(card.text);
      into.set(id, bytes);
      // What was read before a change that was announced meanwhile may be old. Of a card that is not written none is announced.
      if (card.isWritten && announcements === this.#announcements) this.#kept.set(id, bytes);
    }
  }

  /** `ids` as they are announced: with commas between them, none for all. */
  #forget(ids: string): void {
    this.#announcements += 1;
    if (ids === '') this.#kept.clear();
    else for (const id of ids.split(',')) this.#kept.delete(id);
  }
}
