import type { Contact, MatchRequestSubject, MatchRequestView } from '@karakoram/contracts';
import {
  availableMatchRequestActions,
  type CompanyStatus,
  cooperationModes,
  declineReasons,
  type MatchRequestStatus,
  matchRequestStatusAt,
} from '@karakoram/domain';
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

export interface MatchRequestRow {
  id: string;
  senderId: string;
  receiverId: string;
  status: MatchRequestStatus;
  mode: string;
  message: string;
  statementId: string | null;
  about: unknown;
  aboutOrigins: unknown;
  reminded: number[];
  createdAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  declineReason: string | null;
  declineNote: string | null;
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

/** A request as the member's company sees it. The other company's contact details leave here on acceptance only. */
export function presentMatchRequest(row: MatchRequestRow, { statements, member, now }: Reading): MatchRequestView {
  const { companyId } = member.membership;
  const isSender = row.senderId === companyId;
  const [own, other] = isSender ? [row.sender, row.receiver] : [row.receiver, row.sender];
  const status = matchRequestStatusAt(row, now);
  const mode = cooperationModes.find((known) => known === row.mode);
  if (mode === undefined) throw new Error(`match request ${row.id} has an unknown mode`);
  const companyListed = other.status === 'approved';
  return {
    id: row.id,
    direction: isSender ? 'sent' : 'received',
    status,
    mode,
    message: row.message,
    about: presentSubject(row, statements, companyId),
    company: presentCompanyCard(other),
    companyListed,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    answeredAt: (status === 'expired' ? row.expiresAt : row.answeredAt)?.toISOString() ?? null,
    remindedDays: row.reminded,
    declineReason: declineReasons.find((known) => known === row.declineReason) ?? null,
    declineNote: row.declineNote,
    // Accepting would give contact details to a company that its desk has taken off the list.
    availableActions: availableMatchRequestActions({ ...row, status }, member).filter(
      (action) => action !== 'accept' || companyListed,
    ),
    contact: status === 'accepted' ? presentContact(other) : null,
    ownContact: presentContact(own),
  };
}

function presentContact(party: PartyRow): Contact {
  return { name: party.contactName, email: party.contactEmail, phone: party.contactPhone };
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
