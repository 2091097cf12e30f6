import { daysAfter, declineRestDays } from '@karakoram/domain';
import { kindredWords } from '@karakoram/lexicon';
import { type DraftedMarket, MarketContext, MarketDraft, MarketIndex, Vocabulary } from '@karakoram/matching';
import { taxonomy } from '@karakoram/taxonomy';
import { dayOf, marketPages, profileOf, type Query, readMarketFacts } from '../suggestions/for-threads.ts';

/** Companies read at once. */
const batchSize = 2_000;
/* Pairs that are not suggested, at least to one of the two: saved or put aside, or closed by a request. $1 now, $2 the
   moment before which a declined one rests no more. */
const closedPairs = `
  SELECT company_id, partner_id FROM suggestion WHERE state IN ('saved', 'dismissed')
  UNION
  SELECT sender_id, receiver_id FROM match_request
  WHERE status = 'accepted'
     OR opportunity_id IS NULL AND (status = 'pending' AND expires_at > $1 OR status = 'declined' AND answered_at > $2)`;

/* How many requests wait for the answer of each company, without those of which the sender may not know whom they went to: the
   plan shows in the ranking. $1 now. */
const pendingRequests = `
  SELECT receiver_id AS company_id, count(*)::int AS pending FROM match_request
  WHERE status = 'pending' AND expires_at > $1 AND NOT receiver_hidden GROUP BY receiver_id`;

/**
 * Reads the market and ranks it for every listed company, as it would be without a plan: without the priors of an earlier one, and
 * without partners that are not suggested. A partner that one of the two may not see is in neither list, so that no plan introduces
 * one to the other. Takes about a millisecond a company, without a pause, and the memory of an index as long as it lasts. `space`
 * of the embedding service, if one is named.
 */
export async function readMarket(query: Query, now: Date, space: string | undefined): Promise<DraftedMarket> {
  const [facts, closed, pending] = await Promise.all([
    readMarketFacts(query, space),
    readClosed(query, now),
    query<{ company_id: string; pending: number }>(pendingRequests, [now]),
  ]);
  const pendingOf = new Map(pending.map((row) => [row.company_id, row.pending]));
  const vocabulary = new Vocabulary(taxonomy, kindredWords);
  const context = new MarketContext(facts, vocabulary);
  const index = new MarketIndex(vocabulary);
  const draft = new MarketDraft();
  const today = dayOf(now);
  for await (const rows of marketPages(query, batchSize, now, space)) {
    for (const row of rows) {
      const profile = { ...profileOf(row, today), exposurePriorMillionths: 0 };
      index.set(profile, row.approved_at.getTime(), today);
      draft.add(profile, pendingOf.get(profile.id) ?? 0);
    }
  }
  return draft.placed((id, limit) => index.places(id, context, { limit, excluded: closed.get(id) ?? [], today }) ?? []);
}

async function readClosed(query: Query, now: Date): Promise<ReadonlyMap<string, readonly string[]>> {
  const restsSince = daysAfter(now, -declineRestDays);
  const pairs = await query<{ company_id: string; partner_id: string }>(closedPairs, [now, restsSince]);
  const closed = new Map<string, string[]>();
  const close = (one: string, other: string): void => {
    const known = closed.get(one);
    if (known === undefined) closed.set(one, [other]);
    else known.push(other);
  };
  for (const { company_id, partner_id } of pairs) {
    close(company_id, partner_id);
    close(partner_id, company_id);
  }
  return closed;
}
