import type { InvitationPage, InvitationPreview, MemberPage, PageQuery } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { hashOfToken } from './invitation-token.ts';
import { presentInvitation, presentInvitationPreview, presentMember } from './members.presenter.ts';

const Place = z.object({ createdAt: PlaceMoment, id: z.uuid() });
type Place = z.output<typeof Place>;

@Injectable()
export class MembersQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The seats of the member's own company, oldest first. */
  async list(member: MemberActor, query: PageQuery): Promise<MemberPage> {
    const rows = await this.#database.reader.member.findMany({
      where: { companyId: member.membership.companyId, ...after(decodeCursor(Place, query.cursor)) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: query.limit + 1,
      select: { id: true, role: true, createdAt: true, user: { select: { id: true, name: true, email: true } } },
    });
    return toPage(rows, query.limit, (row) => presentMember(row, member.userId), placeOf);
  }

  /** The invitations that wait, those that ran out unanswered included, oldest first. */
  async invitations(member: MemberActor, query: PageQuery): Promise<InvitationPage> {
    const rows = await this.#database.reader.invitation.findMany({
      where: {
        companyId: member.membership.companyId,
        acceptedAt: null,
        revokedAt: null,
        ...after(decodeCursor(Place, query.cursor)),
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: query.limit + 1,
    });
    const now = this.#clock.now();
    return toPage(rows, query.limit, (row) => presentInvitation(row, now), placeOf);
  }

  /** What the holder of a link may see before signing in. */
  async invitation(token: string): Promise<InvitationPreview> {
    const row = await this.#database.reader.invitation.findUnique({
      where: { tokenHash: hashOfToken(token) },
      select: {
        role: true,
        acceptedAt: true,
        revokedAt: true,
        expiresAt: true,
        company: { select: { country: true, nameEn: true, nameZh: true, nameUr: true } },
      },
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return presentInvitationPreview(row, this.#clock.now());
  }
}

function after(place: Place | undefined) {
  if (place === undefined) return {};
  return { OR: [{ createdAt: { gt: place.createdAt } }, { createdAt: place.createdAt, id: { gt: place.id } }] };
}

function placeOf(row: { readonly createdAt: Date; readonly id: string }): object {
  return { createdAt: row.createdAt.toISOString(), id: row.id };
}
