import type { DecideBody, Decided, NotificationKind } from '@karakoram/contracts';
import {
  availableCompanyActions,
  type CompanyAction,
  companyTransition,
  type Country,
  isDeskOf,
  isReasonFor,
  needsReason,
  pickText,
  type ReviewDecision,
  type UserActor,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentNames } from '../../../platform/http/present-localised.ts';
import { Translations } from '../../../platform/i18n/translations.ts';
import { AuditLog } from '../../audit/index.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { Notifier } from '../../notifications/index.ts';
import { ReviewsQueries } from '../reviews.queries.ts';
import { ReviewsRepository } from '../reviews.repository.ts';

const announcements = {
  approve: 'company_approved',
  request_changes: 'company_changes_requested',
  reject: 'company_rejected',
  suspend: 'company_suspended',
  reinstate: 'company_reinstated',
  archive: 'company_archived',
  accept_change: 'change_accepted',
  refuse_change: 'change_refused',
} as const satisfies Record<ReviewDecision, NotificationKind>;

/**
 * A desk decides on a company or on its pending change. The company is told, the decision is logged, the directory
 * follows: all in one transaction. Of two reviewers who decide at once, the second gets `REVIEW_NOT_PENDING`.
 */
@Injectable()
export class DecideReview {
  readonly #database: Database;
  readonly #queries: ReviewsQueries;
  readonly #repository: ReviewsRepository;
  readonly #directory: DirectoryEntryRepository;
  readonly #notifier: Notifier;
  readonly #audit: AuditLog;
  readonly #translations: Translations;
  readonly #clock: Clock;

  constructor(
    database: Database,
    queries: ReviewsQueries,
    repository: ReviewsRepository,
    directory: DirectoryEntryRepository,
    notifier: Notifier,
    audit: AuditLog,
    translations: Translations,
    clock: Clock,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#directory = directory;
    this.#notifier = notifier;
    this.#audit = audit;
    this.#translations = translations;
    this.#clock = clock;
  }

  async execute(reviewer: UserActor, companyId: string, body: DecideBody): Promise<Decided> {
    const { decision } = body;
    requireReasons(decision, body.reasons);
    const { country, status } = await this.#database.transaction(async (tx) => {
      const company = await this.#repository.findCompany(tx, companyId);
      const isOwn = reviewer.membership?.companyId === companyId;
      if (company === null || isOwn || !isDeskOf(reviewer, company.country)) throw new AppError('NOT_FOUND');
      const next =
        decision === 'accept_change' || decision === 'refuse_change'
          ? await this.#decideChange(tx, company, decision, body.version)
          : await this.#decideCompany(tx, company, decision, body.version);
      await this.#repository.createReview(tx, {
        companyId,
        desk: company.country,
        decision,
        reasons: body.reasons,
        note: body.note ?? null,
        reviewerId: reviewer.userId,
      });
      await this.#directory.refresh(tx, companyId);
      await this.#audit.record(tx, {
        actorId: reviewer.userId,
        action: `company:${decision}`,
        subjectType: 'company',
        subjectId: companyId,
        details: { from: company.status, to: next, reasons: body.reasons },
      });
      await this.#tell(tx, company, body);
      return { country: company.country, status: next };
    });
    return {
      status,
      availableActions: availableCompanyActions({ id: companyId, country, status }, reviewer),
      nextCompanyId: await this.#queries.nextCase(reviewer, companyId),
    };
  }

  async #decideCompany(
    tx: Transaction,
    company: CompanyRow,
    decision: CompanyAction,
    version: number,
  ): Promise<CompanyRow['status']> {
    const next = companyTransition(company.status, decision);
    if (!next.ok || company.version !== version) throw new AppError('REVIEW_NOT_PENDING');
    const moved = await this.#repository.moveCompany(tx, company, {
      status: next.value,
      ...(decision === 'approve' ? { approvedAt: this.#clock.now(), verification: 'desk' } : {}),
    });
    if (!moved) throw new AppError('REVIEW_NOT_PENDING');
    // A listing that has ended waits for nothing more.
    if (next.value === 'archived') await this.#repository.endChange(tx, company.id, 'refused', this.#clock.now());
    return next.value;
  }

  async #decideChange(
    tx: Transaction,
    company: CompanyRow,
    decision: 'accept_change' | 'refuse_change',
    version: number,
  ): Promise<CompanyRow['status']> {
    // Members may replace a change that waits: only the one that the reviewer looked at is decided.
    const isAsSeen = await this.#repository.moveCompany(tx, { ...company, version }, { status: company.status });
    if (!isAsSeen) throw new AppError('REVIEW_NOT_PENDING');
    const outcome = decision === 'accept_change' ? 'accepted' : 'refused';
    const values = await this.#repository.endChange(tx, company.id, outcome, this.#clock.now());
    if (values === undefined) throw new AppError('COMPANY_CHANGE_NOT_PENDING');
    if (outcome === 'accepted') await this.#repository.applyChange(tx, company.id, values);
    return company.status;
  }

  async #tell(tx: Transaction, company: CompanyRow, { decision, reasons, note }: DecideBody): Promise<void> {
    await this.#notifier.tellCompany(tx, company.id, (locale) => {
      const translate = this.#translations.in(locale);
      const separator = locale === 'ur' ? '؛ ' : locale === 'zh' ? '；' : '; ';
      return {
        kind: announcements[decision],
        params: {
          company: pickText(presentNames(company), locale)?.text ?? '',
          reasons: reasons.map((reason) => translate(`enums:reviewReason.${reason}`)).join(separator),
          note: note ?? '',
        },
        path: '/company',
      };
    });
  }
}

interface CompanyRow {
  id: string;
  country: Country;
  status: Parameters<typeof companyTransition>[0];
  version: number;
  nameEn: string | null;
  nameZh: string | null;
  nameUr: string | null;
}

/** A decision against the company names at least one reason of its own list. */
function requireReasons(decision: ReviewDecision, reasons: readonly string[]): void {
  const errors = reasons.flatMap((reason, index) =>
    isReasonFor(decision, reason) ? [] : [{ pointer: `/reasons/${index}`, code: 'reason_invalid', params: {} }],
  );
  if (needsReason(decision) && reasons.length === 0) {
    errors.push({ pointer: '/reasons', code: 'required', params: {} });
  }
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}
