import { createHash, randomUUID } from 'node:crypto';
import type { NotificationKind } from '@karakoram/contracts';
import {
  companyTransition,
  expiryOf,
  isCompanyPublic,
  locales,
  opportunityExpiry,
  ownWords,
  pickText,
  reminderDays,
  type CompanyAction,
  type CompanyStatus,
  type Locale,
  type LocalisedText,
  type TextOrigins,
} from '@karakoram/domain';
import { conceptsIn } from '@karakoram/intake';
import { nameKeysOf } from '../companies/index.ts';
import { mapOrigins } from '../opportunities/index.ts';
import type {
  Demo,
  DemoCompany,
  DemoMatchRequest,
  DemoOpportunity,
  DemoStatement,
  DemoTextOrigins,
  DemoUser,
} from './demo-data.ts';
import { programmeRows, resourceRows } from './demo-programmes.ts';
import type { DemoRows } from './demo.repository.ts';

/** What takes time to make and is made before: hashes by e-mail address and pictures by company. */
export interface DemoMaterial {
  readonly passwordHashes: ReadonlyMap<string, string>;
  readonly logos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** A decision's reasons as one text, for notifications. */
  readonly reasonsText: (reasons: readonly string[], locale: Locale) => string;
}

/** From the first word to the decision of the desk. */
const writingHours = 20;

const hourMilliseconds = 60 * 60 * 1000;
const dayMilliseconds = 24 * hourMilliseconds;
/** People of the demo have seen what is older. */
const readAfterDays = 6;

/** The kinds that tell a company of a decision. */
const decisionKinds = {
  approve: 'company_approved',
  request_changes: 'company_changes_requested',
  reject: 'company_rejected',
  suspend: 'company_suspended',
  reinstate: 'company_reinstated',
  archive: 'company_archived',
} as const satisfies Record<Exclude<CompanyAction, 'submit'>, NotificationKind>;

/** Turns a demo into rows. Moments are counted back from `now`. */
export function demoRows(demo: Demo, material: DemoMaterial, now: Date): DemoRows {
  return new RowWriter(demo, material, now).rows;
}

interface StoredUser extends DemoUser {
  readonly id: string;
}

interface StoredCompany extends DemoCompany {
  readonly id: string;
  readonly status: CompanyStatus;
  readonly statements: readonly (DemoStatement & { id: string; kind: 'offer' | 'need'; position: number })[];
}

class RowWriter {
  readonly rows: DemoRows = {
    users: [],
    accounts: [],
    companies: [],
    statements: [],
    logos: [],
    members: [],
    changes: [],
    reviews: [],
    auditEvents: [],
    matchRequests: [],
    suggestions: [],
    notifications: [],
    opportunities: [],
    opportunityReviews: [],
    programmes: [],
    registrations: [],
    resources: [],
    resourceVersions: [],
    resourceFiles: [],
  };
  readonly #material: DemoMaterial;
  readonly #now: Date;
  readonly #users: readonly StoredUser[];
  readonly #companies: ReadonlyMap<string, StoredCompany>;

  constructor(demo: Demo, material: DemoMaterial, now: Date) {
    this.#material = material;
    this.#now = now;
    this.#users = demo.users.map((user) => ({ ...user, id: randomUUID() }));
    this.#companies = new Map(demo.companies.map((company) => [company.key, storedCompany(company)]));
    for (const user of this.#users) this.#addUser(user);
    for (const company of this.#companies.values()) this.#addCompany(company);
    for (const request of demo.matchRequests) this.#addMatchRequest(request);
    for (const opportunity of demo.opportunities) this.#addOpportunity(opportunity);
    for (const { company, partner, state, reason, note, hoursAgo } of demo.suggestions) {
      const at = this.#ago(hoursAgo);
      this.#addSuggestion(
        { company: this.#company(company), partner: this.#company(partner), at },
        state,
        reason,
        note,
      );
    }
    this.#addProgrammes(demo);
    this.#addResources(demo);
  }

  #addProgrammes({ programmes }: Demo): void {
    const personOf = (key: string) => {
      const company = this.#company(key);
      const { id, name, email } = this.#owner(company);
      return { companyId: company.id, userId: id, name, email };
    };
    for (const programme of programmes) {
      const rows = programmeRows({ ...programme, id: randomUUID() }, personOf, this.#now);
      this.rows.programmes.push(...rows.programmes);
      this.rows.registrations.push(...rows.registrations);
    }
  }

  #addResources({ resources }: Demo): void {
    for (const resource of resources) {
      const rows = resourceRows({ ...resource, id: randomUUID() }, randomUUID, this.#now);
      this.rows.resources.push(...rows.resources);
      this.rows.resourceVersions.push(...rows.resourceVersions);
      this.rows.resourceFiles.push(...rows.resourceFiles);
    }
  }

  #addOpportunity(opportunity: DemoOpportunity): void {
    const { state, hoursAgo, texts, textOrigins = {}, details } = opportunity;
    const { id: companyId, country } = this.#company(opportunity.company);
    const [at, before] = [this.#ago(hoursAgo), this.#ago(hoursAgo + writingHours)];
    const isPublished = state === 'published';
    const id = randomUUID();
    this.rows.opportunities.push({
      id,
      companyId,
      type: opportunity.type,
      direction: opportunity.direction,
      status: state,
      anonymous: opportunity.anonymous,
      texts,
      textOrigins: mapOrigins(
        (field) => texts[field] ?? {},
        textOrigins,
        (_, told) => this.#origins(told),
      ),
      details,
      concepts: [...opportunity.concepts],
      modes: [...opportunity.modes],
      partnerTypes: [...opportunity.partnerTypes],
      partnerSizes: [...opportunity.partnerSizes],
      targetPlaces: [...opportunity.targetPlaces],
      createdBy: this.#users.find(({ seat }) => seat?.company === opportunity.company)?.id ?? '',
      createdAt: before,
      updatedAt: at,
      submittedAt: state === 'draft' ? null : state === 'submitted' ? at : before,
      publishedAt: isPublished ? at : null,
      expiresAt: isPublished ? opportunityExpiry({ publishedAt: at, extendedAt: null }, details.endsOn) : null,
    });
    if (state !== 'published' && state !== 'changes_requested') return;
    this.rows.opportunityReviews.push({
      id: randomUUID(),
      opportunityId: id,
      version: 1,
      desk: country,
      decision: isPublished ? 'publish' : 'request_changes',
      ...(isPublished ? { advantage: 4, clarity: 4, cooperation: 3, language: 4 } : {}),
      reasons: isPublished ? [] : ['too_general', 'cooperation_unclear'],
      reviewerId: this.#users.find(({ deskCountry }) => deskCountry === country)?.id ?? '',
      submittedAt: before,
      createdAt: at,
    });
  }

  #addUser({ id, email, name, locale, password, platformRole, deskCountry, seat }: StoredUser): void {
    const createdAt = this.#ago(seat === null ? 24 * 400 : this.#company(seat.company).createdHoursAgo);
    const dates = { createdAt, updatedAt: createdAt };
    this.rows.users.push({ id, email, name, locale, platformRole, deskCountry, emailVerified: true, ...dates });
    const hash = this.#material.passwordHashes.get(email);
    if (password !== null && hash !== undefined) {
      this.rows.accounts.push({ userId: id, accountId: id, providerId: 'credential', password: hash, ...dates });
    }
    if (seat !== null) {
      this.rows.members.push({ userId: id, companyId: this.#company(seat.company).id, role: seat.role, createdAt });
    }
  }

  #addCompany(company: StoredCompany): void {
    const { id, key, status, names, history } = company;
    const last = (action: CompanyAction) => history.findLast((step) => step.action === action);
    const approved = last('approve');
    const submitted = last('submit');
    this.rows.companies.push({
      id,
      country: company.country,
      type: company.type,
      status,
      nameEn: names.en,
      nameZh: names.zh,
      nameUr: names.ur,
      nameKeys: nameKeysOf(names),
      registrationNumber: company.registrationNumber,
      provinceCode: company.provinceCode,
      cityCode: company.cityCode,
      sizeBand: company.sizeBand,
      founded: company.founded,
      website: company.website,
      languages: [...company.languages],
      sectors: [...company.sectors],
      summary: { ...company.summary },
      summaryOrigins: this.#origins(company.summaryOrigins),
      description: { ...company.description },
      descriptionOrigins: this.#origins(company.descriptionOrigins),
      partnerSizes: [...company.partnerSizes],
      partnerPlaces: [...company.partnerPlaces],
      contactName: company.contactName,
      contactEmail: company.contactEmail,
      verification: approved === undefined ? 'none' : 'desk',
      invented: true,
      source: 'demo',
      version: 1 + history.length,
      createdAt: this.#ago(company.createdHoursAgo),
      updatedAt: this.#ago(history.at(-1)?.hoursAgo ?? company.createdHoursAgo),
      submittedAt: submitted === undefined ? null : this.#ago(submitted.hoursAgo),
      approvedAt: approved === undefined ? null : this.#ago(approved.hoursAgo),
    });
    for (const { text, textOrigins, concepts, modes, ...statement } of company.statements) {
      const origins = this.#origins(textOrigins);
      this.rows.statements.push({
        ...statement,
        companyId: id,
        text: { ...text },
        textOrigins: origins,
        concepts: [...concepts],
        taggedConcepts: conceptsIn(ownWords(text, origins)),
        modes: [...modes],
      });
    }
    const logo = this.#material.logos.get(key);
    if (logo !== undefined) {
      const hash = createHash('sha256').update(logo).digest('hex');
      this.rows.logos.push({ companyId: id, hash, content: logo });
    }
    this.#addHistory(company);
    this.#addPendingChange(company);
  }

  #addHistory(company: StoredCompany): void {
    const { id, country, history } = company;
    let status: CompanyStatus = 'draft';
    for (const { action, hoursAgo, reasons, note } of history) {
      const from = status;
      status = move(company.key, from, action);
      if (action === 'submit') {
        this.#tellDesk(company, hoursAgo);
        continue;
      }
      const reviewerId = this.#reviewer(country).id;
      const at = this.#ago(hoursAgo);
      this.rows.reviews.push({
        companyId: id,
        desk: country,
        decision: action,
        reasons: [...reasons],
        note,
        reviewerId,
        createdAt: at,
      });
      this.rows.auditEvents.push({
        at,
        actorId: reviewerId,
        action: `company:${action}`,
        subjectType: 'company',
        subjectId: id,
        details: { from, to: status, reasons: [...reasons] },
      });
      const about = (locale: Locale) => ({
        company: nameFor(company.names, locale),
        reasons: this.#material.reasonsText(reasons, locale),
        note: note ?? '',
      });
      this.#tellMembers(company, decisionKinds[action], '/company', hoursAgo, about);
    }
  }

  #addPendingChange(company: StoredCompany): void {
    const { pendingChange } = company;
    if (pendingChange === null) return;
    const { names, hoursAgo } = pendingChange;
    this.rows.changes.push({
      companyId: company.id,
      requestedBy: this.#owner(company).id,
      values: {
        ...(names.en === undefined ? {} : { nameEn: names.en }),
        ...(names.zh === undefined ? {} : { nameZh: names.zh }),
        ...(names.ur === undefined ? {} : { nameUr: names.ur }),
      },
      createdAt: this.#ago(hoursAgo),
    });
    this.#tellDesk(company, hoursAgo);
  }

  #addMatchRequest(request: DemoMatchRequest): void {
    const { mode, message, status, sentHoursAgo, declineReason, declineNote } = request;
    const sender = this.#company(request.sender);
    const receiver = this.#company(request.receiver);
    const id = randomUUID();
    const createdAt = this.#ago(sentHoursAgo);
    const expiresAt = expiryOf(createdAt);
    const answeredHoursAgo = status === 'expired' ? this.#hoursSince(expiresAt) : request.answeredHoursAgo;
    const reminded = reminderDays.filter((day) => sentHoursAgo - (answeredHoursAgo ?? 0) >= day * 24);
    const about = this.#subject(request, sender, receiver);
    this.rows.matchRequests.push({
      id,
      senderId: sender.id,
      receiverId: receiver.id,
      status,
      mode,
      message,
      ...(about === undefined
        ? {}
        : { statementId: about.id, about: { ...about.text }, aboutOrigins: this.#origins(about.textOrigins) }),
      sentBy: this.#owner(sender).id,
      answeredBy: this.#answerer(status, sender, receiver),
      declineReason,
      declineNote,
      reminded: [...reminded],
      createdAt,
      expiresAt,
      answeredAt: answeredHoursAgo === null ? null : this.#ago(answeredHoursAgo),
    });
    this.#addSuggestion({ company: sender, partner: receiver, at: createdAt }, 'requested', null, null);

    const tell = (
      to: StoredCompany,
      kind: NotificationKind,
      hoursAgo: number,
      params: Readonly<Record<string, string>> = {},
    ) => {
      const other = to === sender ? receiver : sender;
      const about = (locale: Locale) => ({ company: nameFor(other.names, locale), mode, ...params });
      this.#tellMembers(to, kind, `/requests/${id}`, hoursAgo, about);
    };
    tell(receiver, 'request_received', sentHoursAgo);
    for (const day of reminded) tell(receiver, 'request_reminder', sentHoursAgo - day * 24, { days: String(30 - day) });
    if (answeredHoursAgo === null) return;
    if (status === 'accepted') tell(sender, 'request_accepted', answeredHoursAgo);
    if (status === 'declined') tell(sender, 'request_declined', answeredHoursAgo, { reason: declineReason ?? '' });
    if (status === 'withdrawn') tell(receiver, 'request_withdrawn', answeredHoursAgo);
    if (status === 'expired') {
      tell(sender, 'request_expired_sent', answeredHoursAgo);
      tell(receiver, 'request_expired_received', answeredHoursAgo);
    }
  }

  /** The offer or need that a request is about; one that does not exist is a mistake in the data. */
  #subject({ about, sender: key }: DemoMatchRequest, sender: StoredCompany, receiver: StoredCompany) {
    if (about === null) return undefined;
    const { statements } = about.side === 'sender' ? sender : receiver;
    const found = statements.find(({ kind, position }) => kind === about.kind && position === about.position);
    if (found === undefined) throw new Error(`a request of ${key} is about nothing that is there`);
    return found;
  }

  #answerer(status: DemoMatchRequest['status'], sender: StoredCompany, receiver: StoredCompany): string | null {
    if (status === 'pending' || status === 'expired') return null;
    return this.#owner(status === 'withdrawn' ? sender : receiver).id;
  }

  #addSuggestion(
    { company, partner, at }: { company: StoredCompany; partner: StoredCompany; at: Date },
    state: 'saved' | 'dismissed' | 'requested',
    reason: string | null,
    note: string | null,
  ): void {
    const userId = this.#owner(company).id;
    this.rows.suggestions.push({
      companyId: company.id,
      partnerId: partner.id,
      state,
      reason,
      note,
      userId,
      createdAt: at,
      updatedAt: at,
    });
  }

  #tellDesk(company: StoredCompany, hoursAgo: number): void {
    const { id, locale } = this.#reviewer(company.country);
    const params = { company: nameFor(company.names, locale) };
    this.#notify(id, 'review_waiting', `/desk/companies/${company.id}`, hoursAgo, params);
  }

  #tellMembers(
    company: StoredCompany,
    kind: NotificationKind,
    path: string,
    hoursAgo: number,
    params: (locale: Locale) => Record<string, string>,
  ): void {
    for (const { id, locale, seat } of this.#users) {
      if (seat?.company === company.key) this.#notify(id, kind, path, hoursAgo, params(locale));
    }
  }

  #notify(
    userId: string,
    kind: NotificationKind,
    path: string,
    hoursAgo: number,
    params: Record<string, string>,
  ): void {
    const createdAt = this.#ago(hoursAgo);
    const readAt = hoursAgo > readAfterDays * 24 ? new Date(createdAt.getTime() + dayMilliseconds) : null;
    this.rows.notifications.push({ userId, kind, path, params, createdAt, readAt });
  }

  #company(key: string): StoredCompany {
    return known(this.#companies.get(key), `company ${key}`);
  }

  #owner({ key }: StoredCompany): StoredUser {
    const owner = this.#users.find(({ seat }) => seat?.company === key && seat.role === 'owner');
    return known(owner, `owner of ${key}`);
  }

  #reviewer(country: DemoCompany['country']): StoredUser {
    const reviewer = this.#users.find(({ deskCountry }) => deskCountry === country);
    return known(reviewer, `desk reviewer of ${country}`);
  }

  #origins(told: DemoTextOrigins): TextOrigins {
    const origins: TextOrigins = {};
    for (const locale of locales) {
      const origin = told[locale];
      if (origin === undefined) continue;
      const { by, from, source, confirmedHoursAgo } = origin;
      const confirmedAt = confirmedHoursAgo === null ? null : this.#ago(confirmedHoursAgo).toISOString();
      origins[locale] = { by, from, source, confirmedAt };
    }
    return origins;
  }

  #ago(hours: number): Date {
    return new Date(this.#now.getTime() - hours * hourMilliseconds);
  }

  #hoursSince(moment: Date): number {
    return (this.#now.getTime() - moment.getTime()) / hourMilliseconds;
  }
}

function storedCompany(company: DemoCompany): StoredCompany {
  const start: CompanyStatus = 'draft';
  const status = company.history.reduce<CompanyStatus>((from, { action }) => move(company.key, from, action), start);
  const ofKind = (kind: 'offer' | 'need', statements: readonly DemoStatement[]) =>
    statements.map((statement, position) => ({ ...statement, id: randomUUID(), kind, position }));
  const statements = [...ofKind('offer', company.offers), ...ofKind('need', company.needs)];
  return { ...company, id: randomUUID(), status, statements };
}

/** The demo may only contain what the life cycle allows. */
function move(key: string, from: CompanyStatus, action: CompanyAction): CompanyStatus {
  const next = companyTransition(from, action);
  if (!next.ok) throw new Error(`${key} cannot ${action} while it is ${from}`);
  return next.value;
}

/** The companies that the directory shows. */
export function listedCompanyIds({ companies }: DemoRows): string[] {
  return companies.filter(({ status }) => isCompanyPublic(status ?? 'draft')).map(({ id }) => id);
}

function nameFor(names: LocalisedText, locale: Locale): string {
  return pickText(names, locale)?.text ?? '';
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the demo has no ${what}`);
  return value;
}
