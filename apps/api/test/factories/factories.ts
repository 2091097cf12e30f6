import { createHmac, randomBytes } from 'node:crypto';
import type { OpportunityDetails } from '@karakoram/contracts';
import type {
  CompanyStatus,
  Country,
  LocalisedText,
  Locale,
  MemberRole,
  OpportunityDirection,
  OpportunityStatus,
  OpportunityText,
  OpportunityType,
  PlatformRole,
} from '@karakoram/domain';
import type { Clock } from '../../src/platform/clock/clock.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { opportunitySample } from './opportunity-sample.ts';

export interface TestUser {
  readonly id: string;
  readonly email: string;
  /** The Cookie header of a session that the real guard accepts. */
  readonly cookie: string;
}

export interface TestCompany {
  readonly id: string;
  readonly country: Country;
  readonly owner: TestUser;
}

export interface TestOpportunity {
  readonly id: string;
  readonly company: TestCompany;
}

interface OpportunityValues {
  company?: TestCompany;
  type?: OpportunityType;
  direction?: OpportunityDirection;
  /** One that is public needs a review besides: `publishedOpportunity` makes it. */
  status?: Exclude<OpportunityStatus, 'published' | 'expired'>;
  anonymous?: boolean;
  /** Take the place of those of the sample, field by field. */
  texts?: Partial<Record<OpportunityText, LocalisedText>>;
  details?: OpportunityDetails;
  concepts?: string[];
  submittedAt?: Date;
}

let counter = 0;

/** Makes what a test needs in the fewest words; every value can be given, none has to be. */
export class Factories {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #secret: string;

  constructor(database: Database, clock: Clock, secret: string) {
    this.#database = database;
    this.#clock = clock;
    this.#secret = secret;
  }

  async user(
    values: {
      name?: string;
      email?: string;
      locale?: Locale;
      emailVerified?: boolean;
      platformRole?: PlatformRole;
      deskCountry?: Country;
    } = {},
  ): Promise<TestUser> {
    counter += 1;
    const email = values.email ?? `user-${counter}@example.test`;
    const token = randomBytes(24).toString('base64url');
    const user = await this.#database.transaction((tx) =>
      tx.user.create({
        data: {
          name: values.name ?? `User ${counter}`,
          email,
          emailVerified: values.emailVerified ?? true,
          locale: values.locale ?? 'en',
          platformRole: values.platformRole ?? null,
          deskCountry: values.deskCountry ?? null,
          sessions: { create: { token, expiresAt: new Date(this.#clock.now().getTime() + 86_400_000) } },
        },
      }),
    );
    const signature = createHmac('sha256', this.#secret).update(token).digest('base64');
    return { id: user.id, email, cookie: `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
  }

  administrator(): Promise<TestUser> {
    return this.user({ platformRole: 'administrator' });
  }

  desk(country: Country): Promise<TestUser> {
    return this.user({ platformRole: 'desk', deskCountry: country });
  }

  async member(companyId: string, role: MemberRole, values: Parameters<Factories['user']>[0] = {}): Promise<TestUser> {
    const user = await this.user(values);
    await this.#database.transaction((tx) => tx.member.create({ data: { companyId, userId: user.id, role } }));
    return user;
  }

  /** A company with an owner; complete enough to be submitted. */
  async company(
    values: { country?: Country; status?: CompanyStatus; name?: string; owner?: Parameters<Factories['user']>[0] } = {},
  ): Promise<TestCompany> {
    counter += 1;
    const country = values.country ?? 'PK';
    const status = values.status ?? 'draft';
    const now = this.#clock.now();
    const company = await this.#database.transaction((tx) =>
      tx.company.create({
        data: {
          country,
          status,
          nameEn: values.name ?? `Test Company ${counter}`,
          sizeBand: '11-50',
          sectors: ['artificial-intelligence'],
          languages: ['en'],
          summary: { en: 'A company that exists in a test.' },
          description: { en: 'It builds computer vision software for factories.' },
          submittedAt: status === 'draft' ? null : now,
          approvedAt: status === 'approved' || status === 'suspended' ? now : null,
          statements: {
            create: [
              {
                kind: 'offer',
                position: 0,
                text: { en: 'Computer vision' },
                concepts: ['computer-vision'],
                modes: ['outsourcing'],
              },
              {
                kind: 'need',
                position: 0,
                text: { en: 'Robots' },
                concepts: ['industrial-robots'],
                modes: ['technology-transfer'],
              },
            ],
          },
        },
      }),
    );
    return { id: company.id, country, owner: await this.member(company.id, 'owner', values.owner) };
  }
  /** An opportunity that says everything its type can, handed in to the desk of its company's country; by an approved company. */
  async opportunity(values: OpportunityValues = {}): Promise<TestOpportunity> {
    const company = values.company ?? (await this.company({ status: 'approved' }));
    const { type = 'technology', direction = 'offer', status = 'submitted', anonymous = false } = values;
    const sample = opportunitySample(type, direction, company.country === 'PK' ? 'PK-karachi' : 'CN-4403');
    const opportunity = await this.#database.transaction((tx) =>
      tx.opportunity.create({
        data: {
          companyId: company.id,
          type,
          direction,
          status,
          anonymous,
          ...sample,
          texts: { ...sample.texts, ...values.texts },
          details: { ...sample.details, ...values.details },
          concepts: values.concepts ?? sample.concepts,
          createdBy: company.owner.id,
          submittedAt: status === 'draft' ? null : (values.submittedAt ?? this.#clock.now()),
        },
      }),
    );
    return { id: opportunity.id, company };
  }
}
