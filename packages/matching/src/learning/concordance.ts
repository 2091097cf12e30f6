import type { Examples } from './examples.ts';

/**
 * Yes and no in the order of a score, to count how often a yes stands above a no. Sorted once, counted for any number of
 * resamples.
 */
export class Concordance {
  /** Columns of the rows, the lowest score first. */
  readonly #scores: Float64Array;
  readonly #liked: Uint8Array;
  readonly #telling: Float64Array;
  readonly #decider: Uint32Array;

  constructor(rows: readonly number[], scores: Float64Array, { liked, telling, decider }: Examples) {
    const order = Uint32Array.from(rows).sort((x, y) => (scores[x] ?? 0) - (scores[y] ?? 0));
    this.#scores = Float64Array.from(order, (row) => scores[row] ?? 0);
    this.#liked = Uint8Array.from(order, (row) => liked[row] ?? 0);
    this.#telling = Float64Array.from(order, (row) => telling[row] ?? 0);
    this.#decider = Uint32Array.from(order, (row) => decider[row] ?? 0);
  }

  /**
   * All pairs of a yes and a no, and those of them that agree with the score; a tie agrees by half. A row counts as often as
   * its company does in `times`, and as much as it tells; a pair counts the product of its two rows.
   */
  count(times: Float64Array): { readonly agreeing: number; readonly pairs: number } {
    const [scores, liked, telling, decider] = [this.#scores, this.#liked, this.#telling, this.#decider];
    let agreeing = 0;
    let noBelow = 0;
    let yesTotal = 0;
    for (let place = 0; place < scores.length;) {
      const score = scores[place];
      let yes = 0;
      let no = 0;
      for (; place < scores.length && scores[place] === score; place++) {
        const weight = (telling[place] ?? 0) * (times[decider[place] ?? 0] ?? 0);
        if (liked[place] === 1) yes += weight;
        else no += weight;
      }
      agreeing += yes * (noBelow + no / 2);
      noBelow += no;
      yesTotal += yes;
    }
    return { agreeing, pairs: yesTotal * noBelow };
  }
}
