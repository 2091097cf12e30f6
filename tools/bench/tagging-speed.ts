import { generateMarket } from '@karakoram/evaluation';
import { createTagger, noAdditions, shippedSectors, withAdditions } from '@karakoram/taxonomy';

/** How fast texts are read into concepts, over runs of one megabyte each. */
export interface TaggingSpeed {
  /** Megabytes of UTF-8 a second: the slowest run and the median. */
  readonly slowest: number;
  readonly median: number;
  readonly runs: number;
  /** From a change of the taxonomy to a tagger for it, in milliseconds: the median. */
  readonly rebuildMilliseconds: number;
}

const megabyte = 1_000_000;
const runs = 15;
/** A compiler that is still warming up is not what a running application has. */
const warmUps = 3;

/** Measures on what companies of a synthetic market write, in English, Chinese and Urdu. */
export function taggingSpeed(): TaggingSpeed {
  const tagger = createTagger(shippedSectors);
  const speeds: number[] = [];
  for (const [run, texts] of textsByMegabyte(runs + warmUps).entries()) {
    const begun = performance.now();
    for (const text of texts) tagger.tag(text);
    const seconds = (performance.now() - begun) / 1_000;
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (run >= warmUps) speeds.push(bytes / megabyte / seconds);
  }
  const sorted = speeds.toSorted((x, y) => x - y);
  return {
    slowest: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    runs: sorted.length,
    rebuildMilliseconds: rebuildMilliseconds(),
  };
}

/** Texts of different companies, so many megabytes. */
function textsByMegabyte(count: number): string[][] {
  const lines =
    generateMarket({ companies: 8_000, seed: 7 }).find(({ name }) => name === 'companies.jsonl')?.lines ?? [];
  const texts = Array.from(lines).flatMap((line) => textsIn(JSON.parse(line)));
  const megabytes: string[][] = [];
  let next = 0;
  while (megabytes.length < count && texts.length > 0) {
    const chosen: string[] = [];
    for (let bytes = 0; bytes < megabyte; next += 1) {
      const text = texts[next % texts.length] ?? '';
      chosen.push(text);
      bytes += Buffer.byteLength(text);
    }
    megabytes.push(chosen);
  }
  return megabytes;
}

/** Every text of a company, as somebody wrote it and not by code. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s|\p{Script=Han}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function rebuildMilliseconds(): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const synonyms = [{ code: 'blockchain', locale: 'en' as const, text: `measured word ${run}` }];
    const begun = performance.now();
    createTagger(withAdditions(shippedSectors, { ...noAdditions, synonyms }));
    return performance.now() - begun;
  });
  return times.toSorted((x, y) => x - y)[Math.floor(runs / 2)] ?? 0;
}
