import type { OwnCompany } from '@karakoram/contracts';
import {
  companyTransition,
  mayTakeCompanyAction,
  missingForSubmission,
  pickText,
  type ProfileField,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentNames } from '../../../platform/http/present-localised.ts';
import { Notifier } from '../../notifications/index.ts';
import { CompaniesQueries } from '../companies.queries.ts';
import { completenessProfile } from '../company.presenter.ts';
import { CompanyRepository } from '../company.repository.ts';

/** Where the form has each field that can be missing. */
const pointers = {
  name: ['/names'],
  name_other_side: ['/names'],
  registration_number: ['/registrationNumber'],
  sectors: ['/sectors'],
  summary: ['/summary'],
  description: ['/description'],
  offers: ['/offers'],
  needs: ['/needs'],
  modes: ['/offers'],
  city: ['/cityCode'],
  size: ['/sizeBand'],
  founded: ['/founded'],
  website: ['/website'],
  languages: ['/languages'],
  logo: ['/logo'],
  contact: ['/contactName', '/contactEmail'],
} as const satisfies Record<ProfileField, readonly string[]>;

/** Hands a complete profile to the desk of its country and tells the desk. */
@Injectable()
export class SubmitCompany {
  readonly #database: Database;
  readonly #repository: CompanyRepository;
  readonly #queries: CompaniesQueries;
  readonly #notifier: Notifier;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: CompanyRepository,
    queries: CompaniesQueries,
    notifier: Notifier,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#notifier = notifier;
    this.#clock = clock;
  }

  async execute(member: MemberActor): Promise<OwnCompany> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member.membership.companyId);
      if (!mayTakeCompanyAction(row, 'submit', member)) throw new AppError('PERMISSION_MISSING');
      const next = companyTransition(row.status, 'submit');
      if (!next.ok) throw new AppError('COMPANY_STATE_CONFLICT');
      const missing = missingForSubmission(completenessProfile(row)).flatMap((field) => pointers[field]);
      if (missing.length > 0) {
        throw new AppError('COMPANY_INCOMPLETE', {
          errors: missing.map((pointer) => ({ pointer, code: 'required', params: {} })),
        });
      }
      await this.#repository.move(tx, row, next.value, { submittedAt: this.#clock.now() });
      const names = presentNames(row);
      await this.#notifier.tellDesk(tx, row.country, (locale) => ({
        kind: 'review_waiting',
        params: { company: pickText(names, locale)?.text ?? '' },
        path: `/desk/companies/${row.id}`,
      }));
    });
    return this.#queries.own(member);
  }
}
