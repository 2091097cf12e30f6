/**
 * The candidate lists of a whole market, flat. Companies are slots 0 to n - 1; the list of slot h is
 * `candidates[offsets[h]]` up to, not including, `candidates[offsets[h + 1]]`, in the order of the ranking: joint score
 * first, then whatever makes the order total. `scores` has the joint score, 0 to 1, of each entry. Eight bytes an entry.
 */
export interface CandidateLists {
  /** One more than there are companies. */
  readonly offsets: Uint32Array;
  /** Slots of companies of the other country, each at most once in a list. */
  readonly candidates: Uint32Array;
  readonly scores: Float32Array;
}

/** How many companies the lists are about. */
export function companiesOf({ offsets }: CandidateLists): number {
  return offsets.length - 1;
}

/**
 * @throws {RangeError} for lists that are not in the order of their scores, or that name a company that does not exist or
 * twice: a plan over them would hold for no ranking.
 */
export function checkLists(lists: CandidateLists): void {
  const { offsets, candidates, scores } = lists;
  const companies = companiesOf(lists);
  if (companies < 0 || offsets.at(-1) !== candidates.length || candidates.length !== scores.length) {
    throw new RangeError('offsets, candidates and scores do not belong together');
  }
  const namedBy = new Uint32Array(companies);
  for (let host = 0; host < companies; host++) {
    const end = offsets[host + 1] ?? 0;
    for (let entry = offsets[host] ?? 0, before = 1; entry < end; entry++) {
      const candidate = candidates[entry] ?? companies;
      const score = scores[entry] ?? NaN;
      if (!(score >= 0 && score <= before)) throw new RangeError(`list ${host} is not in the order of its scores`);
      if (candidate >= companies || candidate === host || namedBy[candidate] === host + 1) {
        throw new RangeError(`list ${host} names a company that is none of its candidates, or twice`);
      }
      namedBy[candidate] = host + 1;
      before = score;
    }
  }
}

/** Which of the companies are in no list at all: slots, ascending. No order of the lists can show them to anybody. */
export function neglected(lists: CandidateLists): Uint32Array {
  const named = new Uint8Array(companiesOf(lists));
  for (const candidate of lists.candidates) named[candidate] = 1;
  return Uint32Array.from(named.keys()).filter((slot) => named[slot] === 0);
}

/**
 * The lists with each of `guests` added to the lists of its own first `reach` candidates, as far as it is not there yet,
 * with the same score: the joint score is the same both ways. Among equal scores a guest comes last, and of two guests the
 * one of the higher slot.
 */
export function withReversed(lists: CandidateLists, guests: Uint32Array, reach: number): CandidateLists {
  const companies = companiesOf(lists);
  const visits = missingVisits(lists, guests, reach);
  const offsets = new Uint32Array(companies + 1);
  for (let host = 0; host < companies; host++) {
    const own = (lists.offsets[host + 1] ?? 0) - (lists.offsets[host] ?? 0);
    const added = (visits.offsets[host + 1] ?? 0) - (visits.offsets[host] ?? 0);
    offsets[host + 1] = (offsets[host] ?? 0) + own + added;
  }
  const merged = {
    offsets,
    candidates: new Uint32Array(offsets.at(-1) ?? 0),
    scores: new Float32Array(offsets.at(-1) ?? 0),
  };
  for (let host = 0; host < companies; host++) {
    let to = offsets[host] ?? 0;
    for (let from = lists.offsets[host] ?? 0; from < (lists.offsets[host + 1] ?? 0); from++) {
      merged.candidates[to] = lists.candidates[from] ?? 0;
      merged.scores[to++] = lists.scores[from] ?? 0;
    }
    for (let from = visits.offsets[host] ?? 0; from < (visits.offsets[host + 1] ?? 0); from++) {
      insert(merged, offsets[host] ?? 0, to++, visits.candidates[from] ?? 0, visits.scores[from] ?? 0);
    }
  }
  return merged;
}

/** Puts an entry into the ordered part of a list that begins at `begin` and ends before `end`, behind its equals. */
function insert(
  { candidates, scores }: CandidateLists,
  begin: number,
  end: number,
  candidate: number,
  score: number,
): void {
  let at = end;
  for (; at > begin && (scores[at - 1] ?? 0) < score; at--) {
    candidates[at] = candidates[at - 1] ?? 0;
    scores[at] = scores[at - 1] ?? 0;
  }
  candidates[at] = candidate;
  scores[at] = score;
}

/** Who visits whose list: for each host the guests that are missing there, ascending. */
function missingVisits(lists: CandidateLists, guests: Uint32Array, reach: number): CandidateLists {
  const { offsets, candidates, scores } = lists;
  const companies = companiesOf(lists);
  const isMissing = (guest: number, host: number): boolean =>
    !candidates.subarray(offsets[host], offsets[host + 1]).includes(guest);
  const forEachVisit = (visit: (host: number, guest: number, score: number) => void): void => {
    for (const guest of guests) {
      const begin = offsets[guest] ?? 0;
      for (let entry = begin; entry < Math.min(begin + reach, offsets[guest + 1] ?? 0); entry++) {
        const host = candidates[entry] ?? 0;
        if (isMissing(guest, host)) visit(host, guest, scores[entry] ?? 0);
      }
    }
  };
  const ends = new Uint32Array(companies + 1);
  forEachVisit((host) => (ends[host + 1] = (ends[host + 1] ?? 0) + 1));
  for (let host = 0; host < companies; host++) ends[host + 1] = (ends[host + 1] ?? 0) + (ends[host] ?? 0);
  const visits = {
    offsets: ends,
    candidates: new Uint32Array(ends.at(-1) ?? 0),
    scores: new Float32Array(ends.at(-1) ?? 0),
  };
  const next = ends.slice();
  forEachVisit((host, guest, score) => {
    const at = next[host] ?? 0;
    visits.candidates[at] = guest;
    visits.scores[at] = score;
    next[host] = at + 1;
  });
  return visits;
}
