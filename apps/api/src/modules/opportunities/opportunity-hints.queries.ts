import type { OpportunityContent, OpportunityHint } from '@karakoram/contracts';
import { type KnownIdentity, opportunityHints } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { AttachmentLeaks } from '../opportunity-attachments/index.ts';
import { knownNames } from './known-names.ts';
import { textsOf } from './opportunity-content.ts';

/** The opportunity that hints are wanted for. */
export interface HintedOpportunityRow {
  readonly id: string;
  readonly companyId: string;
  readonly anonymous: boolean;
  readonly content: OpportunityContent;
}

/** What a machine notices in an opportunity, for its author and for the desk alike. */
@Injectable()
export class OpportunityHints {
  readonly #database: Database;
  readonly #attachments: AttachmentLeaks;

  constructor(database: Database, attachments: AttachmentLeaks) {
    this.#database = database;
    this.#attachments = attachments;
  }

  /** Nothing of it is stored: the taxonomy and the company's names are those of now. */
  async of({ id, companyId, anonymous, content }: HintedOpportunityRow): Promise<OpportunityHint[]> {
    const company = await this.#database.reader.company.findUniqueOrThrow({
      where: { id: companyId },
      select: identitySelect,
    });
    const identity = identityOf(company);
    const hints = opportunityHints(
      {
        type: content.type,
        country: company.country,
        isAnonymous: anonymous,
        texts: textsOf(content),
        stage: content.details.stage ?? null,
        trl: content.details.trl ?? null,
        broadConcepts: content.concepts.filter((code) => taxonomy.childrenOf(code).length > 0),
      },
      identity,
    );
    const ofFiles = await this.#attachments.of({ opportunityId: id, anonymous, identity });
    return [...hints.map(({ params, ...hint }) => ({ ...hint, params: { ...params } })), ...ofFiles];
  }
}

const identitySelect = {
  country: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
  contactName: true,
  contactEmail: true,
  website: true,
  registrationNumber: true,
  taxNumber: true,
  lei: true,
} as const;

type IdentityRow = Record<Exclude<keyof typeof identitySelect, 'country'>, string | null>;

function identityOf(row: IdentityRow): KnownIdentity {
  const given = (...values: (string | null)[]): string[] => values.filter((value) => value !== null);
  return {
    names: [...given(row.nameEn, row.nameZh, row.nameUr).flatMap(knownNames), ...given(row.contactName)],
    website: row.website,
    email: row.contactEmail,
    numbers: given(row.registrationNumber, row.taxNumber, row.lei),
  };
}
