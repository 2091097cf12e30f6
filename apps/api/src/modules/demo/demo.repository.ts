import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { contentSelect, opportunityContent, OpportunityEntryRepository } from '../opportunities/index.ts';
import { profileSnapshot, snapshotSelect } from '../reviews/index.ts';

/** Everything that a demo stores, table by table. */
export interface DemoRows {
  readonly users: Prisma.UserCreateManyInput[];
  readonly accounts: Prisma.AccountCreateManyInput[];
  readonly companies: (Prisma.CompanyCreateManyInput & { readonly id: string })[];
  readonly statements: Prisma.StatementCreateManyInput[];
  readonly logos: Prisma.CompanyLogoCreateManyInput[];
  readonly members: Prisma.MemberCreateManyInput[];
  readonly changes: Prisma.CompanyChangeCreateManyInput[];
  readonly reviews: Omit<Prisma.ReviewCreateManyInput, 'snapshot'>[];
  readonly auditEvents: Prisma.AuditEventCreateManyInput[];
  readonly matchRequests: Prisma.MatchRequestCreateManyInput[];
  readonly suggestions: Prisma.SuggestionCreateManyInput[];
  readonly notifications: Prisma.NotificationCreateManyInput[];
  readonly opportunities: (Prisma.OpportunityCreateManyInput & { readonly id: string })[];
  readonly opportunityReviews: (Prisma.OpportunityReviewCreateManyInput & { readonly id: string })[];
  readonly programmes: Prisma.ProgrammeCreateManyInput[];
  readonly registrations: Prisma.ProgrammeRegistrationCreateManyInput[];
  readonly resources: Prisma.ResourceCreateManyInput[];
  readonly resourceVersions: Prisma.ResourceVersionCreateManyInput[];
  readonly resourceFiles: Prisma.ResourceFileCreateManyInput[];
}

@Injectable()
export class DemoRepository {
  readonly #entries: OpportunityEntryRepository;

  constructor(entries: OpportunityEntryRepository) {
    this.#entries = entries;
  }

  /** True if there is neither a user nor a company: a demo is never mixed with anything else. */
  async isDatabaseEmpty(reader: Reader): Promise<boolean> {
    const [user, company] = await Promise.all([
      reader.user.findFirst({ select: { id: true } }),
      reader.company.findFirst({ select: { id: true } }),
    ]);
    return user === null && company === null;
  }

  /** Stores all rows. Every review gets the profile as it stands: no company of a demo was edited after a decision. */
  async insert(tx: Transaction, rows: DemoRows): Promise<void> {
    await tx.user.createMany({ data: rows.users });
    await tx.account.createMany({ data: rows.accounts });
    await tx.company.createMany({ data: rows.companies });
    await tx.statement.createMany({ data: rows.statements });
    await tx.companyLogo.createMany({ data: rows.logos });
    await tx.member.createMany({ data: rows.members });
    await tx.companyChange.createMany({ data: rows.changes });
    const profiles = await tx.company.findMany({ select: { id: true, ...snapshotSelect } });
    const snapshots = new Map(profiles.map(({ id, ...profile }) => [id, profileSnapshot(profile)]));
    await tx.review.createMany({
      data: rows.reviews.map((review) => ({ ...review, snapshot: snapshots.get(review.companyId) ?? {} })),
    });
    await tx.auditEvent.createMany({ data: rows.auditEvents });
    await tx.matchRequest.createMany({ data: rows.matchRequests });
    await tx.suggestion.createMany({ data: rows.suggestions });
    await tx.notification.createMany({ data: rows.notifications });
    await tx.programme.createMany({ data: rows.programmes });
    await tx.programmeRegistration.createMany({ data: rows.registrations });
    await tx.resource.createMany({ data: rows.resources });
    await tx.resourceVersion.createMany({ data: rows.resourceVersions });
    await tx.resourceFile.createMany({ data: rows.resourceFiles });
    await this.#insertOpportunities(tx, rows);
  }

  async #insertOpportunities(tx: Transaction, rows: DemoRows): Promise<void> {
    await tx.opportunity.createMany({ data: rows.opportunities });
    const written = await tx.opportunity.findMany({ select: { id: true, ...contentSelect } });
    const snapshots = new Map(written.map(({ id, ...content }) => [id, opportunityContent(content)]));
    await tx.opportunityReview.createMany({
      data: rows.opportunityReviews.map((review) => ({
        ...review,
        snapshot: snapshots.get(review.opportunityId) ?? {},
      })),
    });
    for (const { id, opportunityId, decision } of rows.opportunityReviews) {
      if (decision === 'publish') await this.#entries.publish(tx, opportunityId, id);
    }
  }
}
