import type { ShortCompanyCard } from '@karakoram/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { JsonText } from '../../platform/http/json-text.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { CompanyCardsQueries } from './company-cards.queries.ts';

/** In characters, of which one takes two bytes at most; a card has a thousand or two. */
const keptCharacters = 30_000_000;

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
  readonly #kept = new LRUCache<string, JsonText<ShortCompanyCard>>({
    maxSize: keptCharacters,
    sizeCalculation: (text) => text.length,
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
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, JsonText<ShortCompanyCard>>> {
    const texts = new Map<string, JsonText<ShortCompanyCard>>();
    const missing: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept === undefined) missing.push(id);
      else texts.set(id, kept);
    }
    if (missing.length > 0) await this.#read(missing, texts);
    return texts;
  }

  async #read(ids: readonly string[], into: Map<string, JsonText<ShortCompanyCard>>): Promise<void> {
    const announcements = this.#announcements;
    const cards = await Promise.all(ids.map((id) => this.#cards.shortCard(id)));
    for (const [at, card] of cards.entries()) {
      const id = ids[at];
      if (id === undefined || card === undefined) continue;
      into.set(id, card.text);
      // What was read before a change that was announced meanwhile may be old. Of a card that is not written none is announced.
      if (card.isWritten && announcements === this.#announcements) this.#kept.set(id, card.text);
    }
  }

  /** `ids` as they are announced: with commas between them, none for all. */
  #forget(ids: string): void {
    this.#announcements += 1;
    if (ids === '') this.#kept.clear();
    else for (const id of ids.split(',')) this.#kept.delete(id);
  }
}
