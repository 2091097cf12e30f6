import { z } from 'zod';
import { sends } from './api.ts';
import type { Person } from './person.ts';

const Known = z.object({ id: z.string(), version: z.number() });
type Known = z.infer<typeof Known>;

/** What `draftsOpportunity` writes besides the title. */
export const businessRequest = {
  summary: { en: 'We look for a distributor of inspection software in the Pearl River delta.' },
  description: { en: 'The software finds scratches on glass and metal. It is trained in a day.' },
  partnerRole: { en: 'A distributor with ten customers in metal or glass who installs the software.' },
  concepts: ['computer-vision'],
  modes: ['distribution'],
};

/** Writes an opportunity of the person's company to the end, and leaves it a draft. */
export async function draftsOpportunity(author: Person, title: string): Promise<Known> {
  const draft = Known.parse(
    await sends(author, 'post', '/api/v1/company/opportunities', { type: 'business', direction: 'request' }),
  );
  return Known.parse(
    await sends(author, 'patch', `/api/v1/company/opportunities/${draft.id}`, {
      version: draft.version,
      title: { en: title },
      ...businessRequest,
    }),
  );
}

export async function submitsOpportunity(author: Person, id: string): Promise<void> {
  await sends(author, 'post', `/api/v1/company/opportunities/${id}/submit`);
}

/** Publishes what waits, with a score that is enough. */
export async function publishesOpportunity(desk: Person, id: string): Promise<void> {
  const { version } = Known.parse(await sends(desk, 'get', `/api/v1/desk/opportunities/${id}`));
  await sends(desk, 'post', `/api/v1/desk/opportunities/${id}/decisions`, {
    version,
    decision: 'publish',
    reasons: [],
    scores: { advantage: 4, clarity: 4, cooperation: 4, language: 4 },
  });
}
