import {
  AnonymousCompany,
  type Contact,
  type MatchRequestOpportunity,
  type MatchRequestSubject,
  type MatchRequestView,
} from '@karakoram/contracts';
import {
  availableMatchRequestActions,
  type CompanyStatus,
  cooperationModes,
  declineReasons,
  type MatchRequestStatus,
  matchRequestStatusAt,
  type OpportunityDirection,
  type OpportunityType,
  sizeBands,
} from '@karakoram/domain';
import { z } from 'zod';
import type { MemberActor } from '../../platform/http/actor.ts';
import { presentText } from '../../platform/http/present-localised.ts';
import { presentOrigins } from '../../platform/http/present-origins.ts';
import { type CompanyCardRow, presentCompanyCard } from '../companies/index.ts';

interface PartyRow extends CompanyCardRow {
  status: CompanyStatus;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

interface OpportunityRow {
  id: string;
  type: OpportunityType;
  direction: OpportunityDirection;
  entry: { type: OpportunityType; direction: OpportunityDirection; listed: boolean; expiresAt: Date } | null;
}

export interface MatchRequestRow {
  id: string;
  senderId: string;
  receiverId: string;
  status: MatchRequestStatus;
  mode: string;
  message: string;
  opportunityId: string | null;
  unclear: string | null;
  aboutUs: string | null;
  receiverHidden: boolean;
  receiverShown: unknown;
  statementId: string | null;
  about: unknown;
  aboutOrigins: unknown;
  reminded: number[];
  createdAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  declineReason: string | null;
  declineNote: string | null;
  opportunity: OpportunityRow | null;
  sender: PartyRow;
  receiver: PartyRow;
}

/** What is known today of the offer or need that a request is about. */
export interface SubjectStatement {
  readonly id: string;
  readonly kind: 'offer' | 'need';
  readonly companyId: string;
}

interface Reading {
  readonly statements: ReadonlyMap<string, SubjectStatement>;
  readonly member: MemberActor;
  readonly now: Date;
}

/**
 * A request as the member's company sees it. The other company's contact details leave here on acceptance only, and so does
 * everything by which an anonymous author could be recognised.
 */
export function presentMatchRequest(row: MatchRequestRow, { statements, member, now }: Reading): MatchRequestView {
  const { companyId } = member.membership;
  const isSender = row.senderId === companyId;
  const [own, other] = isSender ? [row.sender, row.receiver] : [row.receiver, row.sender];
  const status = matchRequestStatusAt(row, now);
  const mode = cooperationModes.find((known) => known === row.mode);
  if (mode === undefined) throw new Error(`match request ${row.id} has an unknown mode`);
  const receiverHidden = row.receiverHidden && status !== 'accepted';
  const otherHidden = receiverHidden && isSender;
  const otherListed = other.status === 'approved';
  return {
    id: row.id,
    direction: isSender ? 'sent' : 'received',
    status,
    mode,
    message: row.message,
    about: row.opportunity === null ? presentSubject(row, statements, companyId) : null,
    opportunity: row.opportunity === null ? null : presentOpportunity(row, row.opportunity, now),
    unclear: row.unclear,
    aboutUs: row.aboutUs,
    company: otherHidden ? null : presentCompanyCard(other),
    anonymous: otherHidden ? presentAnonymous(row) : null,
    receiverHidden,
    companyListed: !otherHidden && otherListed,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    answeredAt: (status === 'expired' ? row.expiresAt : row.answeredAt)?.toISOString() ?? null,
    remindedDays: row.reminded,
    declineReason: declineReasons.find((known) => known === row.declineReason) ?? null,
    declineNote: row.declineNote,
    // Accepting would give contact details to a company that its desk has taken off the list.
    availableActions: availableMatchRequestActions({ ...row, status }, member).filter(
      (action) => action !== 'accept' || otherListed,
    ),
    contact: status === 'accepted' ? presentContact(other) : null,
    ownContact: presentContact(own),
  };
}

function presentContact(party: PartyRow): Contact {
  return { name: party.contactName, email: party.contactEmail, phone: party.contactPhone };
}

const ShownReceiver = AnonymousCompany.omit({ invented: true }).extend({
  sizeBand: z.enum(sizeBands).nullable().catch(null),
});

/** As the sender was told when it was interested: were it as it is today, a change of a profile would tell whose it is. */
function presentAnonymous({ receiverShown, receiver }: MatchRequestRow): AnonymousCompany {
  return { ...ShownReceiver.parse(receiverShown), invented: receiver.invented };
}

/**
 * The title is that of the day on which the interest was sent: what the author writes into its own copy since then, nobody has
 * reviewed.
 */
function presentOpportunity(
  row: MatchRequestRow,
  { id, type, direction, entry }: OpportunityRow,
  now: Date,
): MatchRequestOpportunity {
  return {
    id,
    title: presentText(row.about),
    type: entry?.type ?? type,
    direction: entry?.direction ?? direction,
    public: entry !== null && entry.listed && entry.expiresAt > now,
  };
}

function presentSubject(
  row: MatchRequestRow,
  statements: ReadonlyMap<string, SubjectStatement>,
  readerId: string,
): MatchRequestSubject | null {
  if (row.about === null) return null;
  const statement = row.statementId === null ? undefined : statements.get(row.statementId);
  const text = presentText(row.about);
  return {
    statementId: statement?.id ?? null,
    text,
    textOrigins: presentOrigins(text, row.aboutOrigins),
    kind: statement?.kind ?? null,
    owner: statement === undefined ? null : statement.companyId === readerId ? 'own' : 'other',
  };
}
