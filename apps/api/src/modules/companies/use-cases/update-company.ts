import { isDeepStrictEqual } from 'node:util';
import type { OwnCompany, StatementInput, UpdateCompanyBody } from '@karakoram/contracts';
import { identityChangesWait, isCompanyEditable, ownWords, pickText } from '@karakoram/domain';
import { conceptsIn } from '@karakoram/intake';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { FieldIssues } from '../../../platform/http/field-issues.ts';
import { presentNames, presentText } from '../../../platform/http/present-localised.ts';
import { storedOrigins } from '../../../platform/http/present-origins.ts';
import { AuditLog } from '../../audit/index.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { Notifier } from '../../notifications/index.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { applyChange, changeBetween, ChangeValues, type IdentityValues } from '../company-change.ts';
import {
  checkFounded,
  checkSectors,
  checkStatements,
  cleanLine,
  requiredNames,
  cleanNumber,
  cleanPartnerSizes,
  fitsCountry,
  partnerPlacesAfter,
  placeAfter,
} from '../company-validation.ts';
import type { OwnCompanyRow } from '../company.presenter.ts';
import { CompanyRepository, type StatementValues } from '../company.repository.ts';
import { nameKeysOf } from '../name-keys.ts';
import { textAfter } from '../text-edit.ts';

/** What an edit comes to once it has been cleaned and checked. */
interface Edit {
  readonly identity: IdentityValues;
  readonly values: Prisma.CompanyUncheckedUpdateManyInput;
  readonly offers: readonly StatementValues[] | undefined;
  readonly needs: readonly StatementValues[] | undefined;
}

/**
 * Saves part of a profile. An edit that started from an older version is refused, so that nobody overwrites what they have
 * not seen. A new name, country or registration number of a company that a desk has vouched for becomes a pending change
 * and the old one stays; everything else is live at once and logged.
 */
@Injectable()
export class UpdateCompany {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;
  readonly #directory: DirectoryEntryRepository;
  readonly #audit: AuditLog;
  readonly #notifier: Notifier;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: CompanyRepository,
    queries: CompaniesQueries,
    directory: DirectoryEntryRepository,
    audit: AuditLog,
    notifier: Notifier,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#directory = directory;
    this.#audit = audit;
    this.#notifier = notifier;
    this.#clock = clock;
  }

  async execute(member: MemberActor, body: UpdateCompanyBody): Promise<OwnCompany> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member.membership.companyId);
      if (!isCompanyEditable(row.status)) throw new AppError('COMPANY_STATE_CONFLICT');
      if (row.version !== body.version) throw new AppError('COMPANY_VERSION_CONFLICT');
      await this.#save(tx, member, row, this.#read(row, body));
    });
    return this.#queries.own(member);
  }

  async #save(tx: Transaction, member: MemberActor, row: OwnCompanyRow, edit: Edit): Promise<void> {
    const live = liveIdentity(row);
    const waits = identityChangesWait(row.status);
    const values = { ...edit.values, ...(waits ? {} : identityColumns(edit.identity)) };
    const changed = [
      ...changedColumns(row, values),
      ...(edit.offers === undefined || sameStatements(row, 'offer', edit.offers) ? [] : ['offers']),
      ...(edit.needs === undefined || sameStatements(row, 'need', edit.needs) ? [] : ['needs']),
    ];
    const change = waits ? changeBetween(live, edit.identity) : {};
    const pending = ChangeValues.parse(row.changes[0]?.values ?? {});
    const changeDiffers = waits && !isDeepStrictEqual(change, pending);
    // Saving what is there already is no edit: it must not spoil the version that another tab holds.
    if (changed.length === 0 && !changeDiffers) return;

    await this.#repository.update(tx, row, values);
    if (edit.offers !== undefined) await this.#repository.saveStatements(tx, row.id, 'offer', edit.offers);
    if (edit.needs !== undefined) await this.#repository.saveStatements(tx, row.id, 'need', edit.needs);
    if (changeDiffers) await this.#saveChange(tx, member, row, change);
    if (waits && changed.length > 0) {
      await this.#audit.record(tx, {
        actorId: member.userId,
        action: 'company:edit',
        subjectType: 'company',
        subjectId: row.id,
        details: { fields: changed },
      });
    }
    await this.#directory.refresh(tx, row.id);
  }

  /** Keeps the pending change in step with what the member wants; wanting the live values again withdraws it. */
  async #saveChange(tx: Transaction, member: MemberActor, row: OwnCompanyRow, change: ChangeValues): Promise<void> {
    const now = this.#clock.now();
    if (Object.keys(change).length === 0) {
      await this.#repository.withdrawPendingChange(tx, row.id, now);
      return;
    }
    const isNew = await this.#repository.savePendingChange(tx, row.id, member.userId, change, now);
    if (!isNew) return;
    const names = presentNames(row);
    await this.#notifier.tellDesk(tx, row.country, (locale) => ({
      kind: 'review_waiting',
      params: { company: pickText(names, locale)?.text ?? '' },
      path: `/desk/companies/${row.id}`,
    }));
  }

  #read(row: OwnCompanyRow, body: UpdateCompanyBody): Edit {
    const issues = new FieldIssues();
    const before = applyChange(liveIdentity(row), ChangeValues.parse(row.changes[0]?.values ?? {}));
    const country = body.country ?? before.country;
    const waits = identityChangesWait(row.status);
    // While a new country waits, the profile still is that of the old one.
    const placeCountry = waits ? row.country : country;

    const number = (field: 'taxNumber' | 'lei', stored: string | null, given: string | null | undefined) => {
      if (given !== undefined) return cleanNumber(placeCountry, field, given, issues);
      return stored !== null && fitsCountry(placeCountry, field, stored) ? stored : null;
    };
    const keptNumber = before.registrationNumber;
    const registrationNumber =
      body.registrationNumber !== undefined
        ? cleanNumber(country, 'registrationNumber', body.registrationNumber, issues)
        : keptNumber !== null && fitsCountry(country, 'registrationNumber', keptNumber)
          ? keptNumber
          : null;
    if (body.sectors !== undefined) checkSectors(body.sectors, issues);
    if (body.founded !== undefined) checkFounded(body.founded, this.#clock.now().getUTCFullYear(), issues);
    const chosen = row.statements.flatMap(({ concepts }) => concepts);
    if (body.offers !== undefined) checkStatements('/offers', body.offers, chosen, issues);
    if (body.needs !== undefined) checkStatements('/needs', body.needs, chosen, issues);
    const now = this.#clock.now().toISOString();
    const localised = (field: 'summary' | 'description') =>
      textAfter(
        { text: presentText(row[field]), origins: storedOrigins(row[`${field}Origins`]) },
        { text: body[field], origins: body[`${field}Origins`] },
        { pointer: `/${field}Origins`, issues, now },
      );
    const summary = localised('summary');
    const description = localised('description');

    const edit: Edit = {
      identity: {
        names: body.names === undefined ? before.names : requiredNames(body.names, issues),
        country,
        registrationNumber,
      },
      values: defined({
        type: body.type,
        taxNumber: number('taxNumber', row.taxNumber, body.taxNumber),
        lei: number('lei', row.lei, body.lei),
        ...placeAfter(placeCountry, row, body, issues),
        sizeBand: body.sizeBand,
        founded: body.founded,
        website: body.website,
        languages: body.languages === undefined ? undefined : [...new Set(body.languages)],
        sectors: body.sectors,
        partnerSizes: body.partnerSizes === undefined ? undefined : cleanPartnerSizes(body.partnerSizes),
        partnerPlaces: partnerPlacesAfter(placeCountry, row.partnerPlaces, body.partnerPlaces, issues),
        summary: summary.text,
        summaryOrigins: summary.origins,
        description: description.text,
        descriptionOrigins: description.origins,
        contactName: body.contactName === undefined ? undefined : cleanLine(body.contactName),
        contactEmail: body.contactEmail,
        contactPhone: body.contactPhone === undefined ? undefined : cleanLine(body.contactPhone),
      }),
      offers: body.offers && readStatements(row, 'offer', body.offers, { issues, now }),
      needs: body.needs && readStatements(row, 'need', body.needs, { issues, now }),
    };
    issues.throwIfAny();
    return edit;
  }
}

function liveIdentity(row: OwnCompanyRow): IdentityValues {
  return { names: presentNames(row), country: row.country, registrationNumber: row.registrationNumber };
}

function identityColumns({ names, country, registrationNumber }: IdentityValues) {
  return {
    nameEn: names.en ?? null,
    nameZh: names.zh ?? null,
    nameUr: names.ur ?? null,
    nameKeys: nameKeysOf(names),
    country,
    registrationNumber,
  };
}

function defined(values: Prisma.CompanyUncheckedUpdateManyInput): Prisma.CompanyUncheckedUpdateManyInput {
  const entries: [string, unknown][] = Object.entries(values);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The columns whose value would differ. The keys of names follow from the names and are not named. */
function changedColumns(row: OwnCompanyRow, values: Prisma.CompanyUncheckedUpdateManyInput): string[] {
  const stored = new Map<string, unknown>(Object.entries(row));
  return Object.entries(values).flatMap(([column, value]) =>
    column === 'nameKeys' || isDeepStrictEqual(stored.get(column), value) ? [] : [column],
  );
}

function readStatements(
  row: OwnCompanyRow,
  kind: 'offer' | 'need',
  inputs: readonly StatementInput[],
  { issues, now }: { issues: FieldIssues; now: string },
): StatementValues[] {
  const known = new Map(
    row.statements.filter((statement) => statement.kind === kind).map((statement) => [statement.id, statement]),
  );
  return inputs.map((input, index) => {
    // An id of somebody else's statement, or of one that was deleted meanwhile, starts a new one.
    const before = input.id === undefined ? undefined : known.get(input.id);
    const { text, origins } = textAfter(
      { text: presentText(before?.text ?? {}), origins: storedOrigins(before?.textOrigins ?? {}) },
      { text: input.text, origins: input.textOrigins },
      { pointer: `/${kind}s/${index}/textOrigins`, issues, now },
    );
    return {
      id: before?.id,
      text,
      textOrigins: origins,
      concepts: input.concepts,
      taggedConcepts: conceptsIn(ownWords(text, origins)),
      modes: [...new Set(input.modes)],
      readiness: input.readiness,
    };
  });
}

function sameStatements(row: OwnCompanyRow, kind: 'offer' | 'need', wanted: readonly StatementValues[]): boolean {
  const stored = row.statements
    .filter((statement) => statement.kind === kind)
    .map(({ id, text, textOrigins, concepts, taggedConcepts, modes, readiness }) => ({
      id,
      text: presentText(text),
      textOrigins: storedOrigins(textOrigins),
      concepts,
      taggedConcepts,
      modes,
      readiness,
    }));
  return isDeepStrictEqual(stored, wanted);
}
