import type { OwnOpportunity } from '@karakoram/contracts';
import { type OpportunityDirection, opportunityExpiry, type OpportunityType } from '@karakoram/domain';
import type { TestUser } from '../factories/factories.ts';
import { opportunityContent, OpportunityEntryRepository } from '../../src/modules/opportunities/index.ts';
import type { TestApp } from '../setup/test-app.ts';

/** A complete technology offer, as an author would send it. */
export const technologyOffer = {
  title: { en: 'Turbine blade inspection by computer vision', zh: '基于计算机视觉的涡轮叶片检测' },
  summary: { en: 'Finds cracks in turbine blades while they turn.' },
  description: {
    en: 'Cameras and a trained model find cracks of a tenth of a millimetre without taking the turbine apart.',
  },
  advantages: { en: 'Half the time of inspection by hand, and nothing is taken apart.' },
  partnerRole: { en: 'A maintenance firm that tests it on site and takes a licence.' },
  stage: 'lab-tested',
  ipr: 'secret_know_how',
  concepts: ['computer-vision'],
  modes: ['technology-transfer'],
} as const;

const mine = '/api/v1/company/opportunities';

/** A draft with these words, of the member's company. */
export async function draft(
  test: TestApp,
  user: TestUser,
  content: Readonly<Record<string, unknown>> = technologyOffer,
  kind: { type: OpportunityType; direction: OpportunityDirection } = { type: 'technology', direction: 'offer' },
): Promise<OwnOpportunity> {
  const created = await test.http(user).post(mine).send(kind).expect(201);
  const { id, version }: OwnOpportunity = created.body;
  const saved = await test
    .http(user)
    .patch(`${mine}/${id}`)
    .send({ version, ...content })
    .expect(200);
  return saved.body;
}

/** As the desk publishes it: the review, the status and the entry in one transaction. Returns its id. */
export async function publish(test: TestApp, id: string): Promise<string> {
  const now = test.clock.now();
  await test.database.transaction(async (tx) => {
    const row = await tx.opportunity.findUniqueOrThrow({ where: { id }, include: { company: true } });
    const review = await tx.opportunityReview.create({
      data: {
        opportunityId: id,
        version: row.version,
        desk: row.company.country,
        decision: 'publish',
        advantage: 3,
        clarity: 3,
        cooperation: 3,
        language: 3,
        reviewerId: 'a reviewer',
        submittedAt: row.submittedAt,
        createdAt: now,
      },
    });
    await tx.opportunity.update({
      where: { id },
      data: {
        status: 'published',
        submittedAt: row.submittedAt ?? now,
        publishedAt: row.publishedAt ?? now,
        expiresAt: opportunityExpiry(
          { publishedAt: row.publishedAt ?? now, extendedAt: row.extendedAt },
          opportunityContent(row).details.endsOn,
        ),
      },
    });
    await test.app.get(OpportunityEntryRepository, { strict: false }).publish(tx, id, review.id);
  });
  return id;
}

export async function published(
  test: TestApp,
  user: TestUser,
  content?: Readonly<Record<string, unknown>>,
  kind?: { type: OpportunityType; direction: OpportunityDirection },
): Promise<string> {
  const { id } = await draft(test, user, content, kind);
  return publish(test, id);
}
