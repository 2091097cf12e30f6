import { RankingHeldOut } from '@karakoram/contracts';
import type { LearnedWeights } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class RankingWeightsRepository {
  /** Keeps a version and returns its number. Nothing stands against it: it takes the place of the one in use. */
  async add(tx: Transaction, { weights, trainedOn, heldOut, obstacles }: LearnedWeights, now: Date): Promise<number> {
    // Two that learn at once would both end the active version and then both want its place; the second waits here.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('ranking_weights'))`;
    const isBetter = obstacles.length === 0;
    if (isBetter) await this.endActive(tx);
    const { version } = await tx.rankingWeights.create({
      data: {
        weights,
        trainedAt: now,
        examples: trainedOn,
        heldOut: RankingHeldOut.parse(heldOut),
        obstacles: [...obstacles],
        status: isBetter ? 'active' : 'candidate',
      },
      select: { version: true },
    });
    return version;
  }

  /** Takes the version in use out of use, so that the hand-set weights are used. Its number; undefined if none was in use. */
  async endActive(tx: Transaction): Promise<number | undefined> {
    const [ended] = await tx.rankingWeights.updateManyAndReturn({
      where: { status: 'active' },
      data: { status: 'superseded' },
      select: { version: true },
    });
    return ended?.version;
  }
}
