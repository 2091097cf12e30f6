import type { DecideOpportunityBody, NotificationKind, OpportunityDecided } from '@karakoram/contracts';
import {
  daysAfter,
  isOpportunityReasonFor,
  isPublishable,
  isReviewerOf,
  needsScores,
  type OpportunityDecision,
  opportunityDays,
  opportunityExpiry,
  opportunityNeedsReason,
  type OpportunityStatus,
  opportunityTransition,
  publishableTotal,
  reviewCriteria,
  totalScore,
  type UserActor,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { FieldIssues } from '../../../platform/http/field-issues.ts';
import { AuditLog } from '../../audit/index.ts';
import {
  OpportunityAnnouncer,
  opportunityContent,
  requirePresentable,
  OpportunityEntryRepository,
  OpportunityHints,
  OpportunityRepository,
} from '../../opportunities/index.ts';
import { OpportunityQueueQueries } from '../opportunity-queue.queries.ts';
import { OpportunityReviewsRepository } from '../opportunity-reviews.repository.ts';

/** What the author is told; a second reading is between reviewers. */
const announcements = {
  publish: 'opportunity_published',
  second_reading: null,
  request_changes: 'opportunity_changes_requested',
  hold: 'opportunity_held',
  resume: 'opportunity_resumed',
  reject: 'opportunity_rejected',
  archive: 'opportunity_archived',
} as const satisfies Record<OpportunityDecision, NotificationKind | null>;

type DecidedRow = NonNullable<Awaited<ReturnType<OpportunityReviewsRepository['find']>>>;

/**
 * A desk decides on the version of an opportunity that it has read. Review, status, what everybody reads, the audit log and the
 * word to the author are one transaction. Of two decisions at once exactly one counts; the other gets
 * `OPPORTUNITY_STATE_CONFLICT`.
 */
@Injectable()
export class DecideOpportunity {
  readonly #database: Database;
  readonly #reviews: OpportunityReviewsRepository;
  readonly #opportunities: OpportunityRepository;
  readonly #entries: OpportunityEntryRepository;
  readonly #hints: OpportunityHints;
  readonly #announcer: OpportunityAnnouncer;
  readonly #audit: AuditLog;
  readonly #queue: OpportunityQueueQueries;
  readonly #clock: Clock;

  constructor(
    database: Database,
    reviews: OpportunityReviewsRepository,
    opportunities: OpportunityRepository,
    entries: OpportunityEntryRepository,
    hints: OpportunityHints,
    announcer: OpportunityAnnouncer,
    audit: AuditLog,
    queue: OpportunityQueueQueries,
    clock: Clock,
  ) {
    this.#database = database;
    this.#reviews = reviews;
    this.#opportunities = opportunities;
    this.#entries = entries;
    this.#hints = hints;
    this.#announcer = announcer;
    this.#audit = audit;
    this.#queue = queue;
    this.#clock = clock;
  }

  async execute(reviewer: UserActor, id: string, body: DecideOpportunityBody): Promise<OpportunityDecided> {
    const { decision } = body;
    requireGrounds(body);
    const { status, submittedAt } = await this.#database.transaction(async (tx) => {
      const row = await this.#reviews.find(tx, id);
      if (row === null || row.submittedAt === null) throw new AppError('NOT_FOUND');
      const { country } = row.company;
      if (!isReviewerOf({ ...row, country }, reviewer)) throw new AppError('NOT_FOUND');
      const next = await this.#nextStatus(tx, row, reviewer, body);
      if (decision === 'publish') await this.#requirePublishable(row, body);
      await this.#opportunities.move(tx, row, next, await this.#dates(tx, row, decision));
      const reviewId = await this.#reviews.create(tx, {
        opportunityId: id,
        version: row.version,
        desk: country,
        decision,
        scores: body.scores,
        reasons: body.reasons,
        note: body.note === undefined || body.note === '' ? null : body.note,
        reviewerId: reviewer.userId,
        submittedAt: row.submittedAt,
        createdAt: this.#clock.now(),
      });
      if (decision === 'publish') await this.#entries.publish(tx, id, reviewId);
      await this.#audit.record(tx, {
        actorId: reviewer.userId,
        action: `opportunity:${decision}`,
        subjectType: 'opportunity',
        subjectId: id,
        details: {
          from: row.status,
          to: next,
          version: row.version,
          reasons: body.reasons,
          ...(body.scores === undefined ? {} : { scores: body.scores }),
        },
      });
      const kind = announcements[decision];
      if (kind !== null) await this.#announcer.tellAuthor(tx, id, kind);
      return { status: next, submittedAt: row.submittedAt };
    });
    return { status, nextId: await this.#queue.nextCase(reviewer, id, submittedAt) };
  }

  /** Where the decision leads, if it can be taken on the opportunity as it stands. */
  async #nextStatus(
    tx: Transaction,
    row: DecidedRow,
    reviewer: UserActor,
    { decision, version }: DecideOpportunityBody,
  ): Promise<OpportunityStatus> {
    const isSecondReading = decision === 'second_reading';
    const next = opportunityTransition(row.status, isSecondReading ? 'publish' : decision);
    if (!next.ok) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
    if (row.version !== version) throw new AppError('OPPORTUNITY_VERSION_CONFLICT');
    if (!isSecondReading && decision !== 'publish') return next.value;
    const firstReader = await this.#reviews.firstReader(tx, row.id, version);
    if (isSecondReading) {
      if (firstReader !== null) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
      return row.status;
    }
    if (firstReader === reviewer.userId) throw new AppError('OPPORTUNITY_SECOND_READER_NEEDED');
    return next.value;
  }

  /**
   * The same that the author's submission asked for is asked for again: taxonomy, names and the company's standing may be others by
   * now.
   */
  async #requirePublishable(row: DecidedRow, { scores }: DecideOpportunityBody): Promise<void> {
    const isOver = row.expiresAt !== null && row.expiresAt <= this.#clock.now();
    if (row.company.status !== 'approved' || isOver) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
    if (scores !== undefined && !isPublishable(scores)) {
      const issues = reviewCriteria
        .filter((criterion) => scores[criterion] === 0)
        .map((criterion) => ({ pointer: `/scores/${criterion}`, code: 'score_zero', params: {} }));
      const total = totalScore(scores);
      if (total < publishableTotal) {
        issues.push({ pointer: '/scores', code: 'scores_total', params: { total, least: publishableTotal } });
      }
      throw new AppError('OPPORTUNITY_SCORES_TOO_LOW', { errors: issues });
    }
    await requirePresentable(this.#hints, { ...row, content: opportunityContent(row) }, this.#clock.now());
  }

  /**
   * The dates that change with the decision. The term begins at the first publication; the last day is that of the version which is
   * published. What is taken off hold after it had been
   * answered counts as handed in at that moment, so that nobody waits since before the hold.
   */
  async #dates(
    tx: Transaction,
    row: DecidedRow,
    decision: OpportunityDecision,
  ): Promise<{ submittedAt?: Date; publishedAt?: Date; expiresAt?: Date; warnedAt?: Date | null }> {
    const now = this.#clock.now();
    if (decision === 'publish') {
      const publishedAt = row.publishedAt ?? now;
      const lastDay = opportunityContent(row).details.endsOn;
      const expiresAt = opportunityExpiry({ publishedAt, extendedAt: row.extendedAt }, lastDay);
      if (expiresAt.getTime() === row.expiresAt?.getTime()) return {};
      // Nobody is warned of an end that was near already when it was published.
      const isNear = expiresAt <= daysAfter(now, opportunityDays.warning);
      return { publishedAt, expiresAt, warnedAt: isNear ? now : null };
    }
    if (decision === 'resume' && row.submittedAt !== null) {
      return (await this.#reviews.isAnswered(tx, row.id, row.submittedAt)) ? { submittedAt: now } : {};
    }
    return {};
  }
}

/** A decision that scores has scores; one against the author names at least one reason of its own list. */
function requireGrounds({ decision, scores, reasons }: DecideOpportunityBody): void {
  const issues = new FieldIssues();
  if (needsScores(decision) && scores === undefined) issues.add('/scores', 'required');
  for (const [index, reason] of reasons.entries()) {
    if (!isOpportunityReasonFor(decision, reason)) issues.add(`/reasons/${index}`, 'reason_invalid');
  }
  if (opportunityNeedsReason(decision) && reasons.length === 0) issues.add('/reasons', 'required');
  issues.throwIfAny();
}
