/**
 * The thread that keeps the market in memory and ranks: none of it can hold up the event loop that answers requests. It has a
 * connection of its own to the database.
 */
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { reasonOf } from '../../../platform/logging/reason-of.ts';
import type { Query } from '../market-facts.ts';
import { fitText } from '../fit.presenter.ts';
import { rankedFit } from '../ranking-engine.ts';
import { FollowedMarket } from './followed-market.ts';
import {
  type AskedQuestion,
  type FromThread,
  type IndexAnswer,
  type IndexQuestion,
  type NumberedAnswer,
  ThreadData,
  type ToThread,
} from './protocol.ts';

/** Also without being told, because a lost connection may have lost an announcement. */
const followEveryMilliseconds = 30_000;
const retryMilliseconds = 1_000;

const { databaseUrl, space } = ThreadData.parse(workerData);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 2,
  connectionTimeoutMillis: 5_000,
  application_name: 'karakoram-index',
  options: '-c TimeZone=UTC',
});
// A connection that breaks while idle is opened again by the next query.
pool.on('error', () => undefined);
const query: Query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
  (await pool.query<Row>(text, [...values])).rows;

const market = new FollowedMarket(query, space);
let lastNow = new Date();
/** Changes are followed one look at a time, in the order in which they are told. */
let work: Promise<void> = Promise.resolve();
let waiting = false;

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function tellState(phase: 'building' | 'ready', companies: number, total: number): void {
  tell({ type: 'state', state: { phase, companies, total, bytes: market.index.bytes } });
}

async function build(): Promise<void> {
  const started = performance.now();
  await market.build(lastNow, (companies, total) => tellState('building', companies, total));
  tell({ type: 'built', seconds: (performance.now() - started) / 1_000 });
}

async function followOrBuild(): Promise<void> {
  if (market.context === undefined || market.isStale) await build();
  else await market.follow(lastNow);
  tellState('ready', market.index.size, market.index.size);
}

/** Queues one piece of work; a failed one is tried again until it succeeds. */
function queue(task: () => Promise<void>): void {
  work = work.then(task).catch((error: unknown) => {
    tell({ type: 'trouble', reason: reasonOf(error) });
    setTimeout(() => queue(task), retryMilliseconds).unref();
  });
}

/** Announcements that come while one look is waiting to begin are answered by that look. */
function queueFollowing(): void {
  if (waiting) return;
  waiting = true;
  queue(() => {
    waiting = false;
    return followOrBuild();
  });
}

function answer(question: IndexQuestion): IndexAnswer {
  const { context, index } = market;
  if (context === undefined) return {};
  const { companyId } = question;
  switch (question.kind) {
    case 'rank': {
      const ranked = index.rank(companyId, context, {
        ...question,
        excluded: question.excludedIds,
        introduced: question.introducedIds,
      });
      return { ranking: ranked?.map(rankedFit) };
    }
    case 'rankGiven':
      return { ranking: index.rankGiven(companyId, question.candidateIds, context, question)?.map(rankedFit) };
    case 'score': {
      const score = index.score(companyId, question.partnerId, context, question.today);
      return score === undefined ? {} : { fit: fitText(score) };
    }
  }
}

/** Questions that are not answered yet. */
const asked: AskedQuestion[] = [];

/**
 * While others wait, so many answers are sent together. The process then asks the database about the next requests of these readers
 * together as well.
 */
const answersAtOnce = 3;

function answerAll(): void {
  const questions = asked.splice(0);
  for (let from = 0; from < questions.length; from += answersAtOnce) {
    tell({ type: 'answers', answers: questions.slice(from, from + answersAtOnce).map(numberedAnswer) });
  }
}

function numberedAnswer({ number, question }: AskedQuestion): NumberedAnswer {
  try {
    return { number, answer: answer(question) };
  } catch (error) {
    return { number, failure: reasonOf(error) };
  }
}

parentPort?.on('message', (message: ToThread) => {
  switch (message.type) {
    case 'question':
      asked.push(message);
      // Those that have arrived behind it are read first.
      if (asked.length === 1) setImmediate(answerAll);
      return;
    case 'changed':
      lastNow = message.now;
      queueFollowing();
      return;
    case 'facts':
      queue(() => market.readFacts());
      return;
    case 'taxonomy':
      queue(() => market.takeUp(message.additions));
      queueFollowing();
      return;
  }
});

setInterval(queueFollowing, followEveryMilliseconds).unref();
queueFollowing();
