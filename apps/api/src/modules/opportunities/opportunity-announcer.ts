import type { NotificationKind } from '@karakoram/contracts';
import { type Locale, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { Notifier } from '../notifications/index.ts';
import { contentSelect, opportunityContent } from './opportunity-content.ts';

/** Tells people what became of an opportunity, in the transaction of what happened. Every announcement carries its `title`. */
@Injectable()
export class OpportunityAnnouncer {
  readonly #notifier: Notifier;

  constructor(notifier: Notifier) {
    this.#notifier = notifier;
  }

  /** The members of the company that posts it. */
  async tellAuthor(
    tx: Transaction,
    id: string,
    kind: NotificationKind,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { companyId, title } = await this.#read(tx, id);
    await this.#notifier.tellCompany(tx, companyId, (locale) => ({
      kind,
      params: { title: pickText(title, locale)?.text ?? '', ...params },
      path: `/company/opportunities/${id}`,
    }));
  }

  /** The reviewers of its country's desk, unless they had a hand in it: it waits for them. */
  async tellDesk(tx: Transaction, id: string): Promise<void> {
    const { title, names, country, writers } = await this.#read(tx, id);
    const announce = (locale: Locale) => ({
      kind: 'opportunity_waiting' as const,
      params: { title: pickText(title, locale)?.text ?? '', company: pickText(names, locale)?.text ?? '' },
      path: `/desk/opportunities/${id}`,
    });
    await this.#notifier.tellDesk(tx, country, announce, writers);
  }

  async #read(tx: Transaction, id: string) {
    const { companyId, createdBy, editedBy, company, ...row } = await tx.opportunity.findUniqueOrThrow({
      where: { id },
      select: {
        ...contentSelect,
        companyId: true,
        createdBy: true,
        editedBy: true,
        company: { select: { nameEn: true, nameZh: true, nameUr: true, country: true } },
      },
    });
    return {
      companyId,
      title: opportunityContent(row).title,
      names: presentNames(company),
      country: company.country,
      writers: [createdBy, ...editedBy],
    };
  }
}
