import type { DraftTranslationBody, TranslationDraft } from '@karakoram/contracts';
import { draftsPerHour, isCompanyEditable, maskContacts, unmaskContacts } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import {
  TextRefused,
  TranslationService,
  TranslationUnavailable,
  type TranslationTask,
} from '../../../platform/translation/translation-service.ts';
import { cleanParagraphs } from '../../companies/index.ts';
import { TranslationUseRepository } from '../translation-use.repository.ts';

const hourMilliseconds = 60 * 60 * 1000;

/**
 * Has a text drafted in another language because a member asks for it. The text leaves without e-mail addresses and telephone
 * numbers, and without a word about whose it is. Asking holds no transaction: only the count before it does.
 */
@Injectable()
export class DraftTranslation {
  readonly #database: Database;
  readonly #use: TranslationUseRepository;
  readonly #service: TranslationService;
  readonly #clock: Clock;

  constructor(database: Database, use: TranslationUseRepository, service: TranslationService, clock: Clock) {
    this.#database = database;
    this.#use = use;
    this.#service = service;
    this.#clock = clock;
  }

  async execute({ membership }: MemberActor, { text, from, to }: DraftTranslationBody): Promise<TranslationDraft> {
    if (!this.#service.isNamed) throw new AppError('TRANSLATION_NOT_OFFERED');
    if (!isCompanyEditable(membership.companyStatus)) throw new AppError('COMPANY_STATE_CONFLICT');
    const cleaned = cleanParagraphs(text);
    // A service that is given nothing makes something up.
    if (cleaned === '') {
      throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/text', code: 'required', params: {} }] });
    }
    await this.#count(membership.companyId);
    const masked = maskContacts(cleaned);
    const translated = await this.#translate({ text: masked.text, from, to });
    const draft = cleanParagraphs(unmaskContacts({ text: translated, contacts: masked.contacts }));
    if (draft === '') throw new AppError('TRANSLATION_REFUSED');
    return { text: draft };
  }

  async #count(companyId: string): Promise<void> {
    const now = this.#clock.now().getTime();
    const hour = Math.floor(now / hourMilliseconds) * hourMilliseconds;
    const mayAsk = await this.#database.transaction((tx) =>
      this.#use.countDraft(tx, companyId, new Date(hour), draftsPerHour),
    );
    if (mayAsk) return;
    throw new AppError('RATE_LIMITED', { retryAfterSeconds: Math.ceil((hour + hourMilliseconds - now) / 1000) });
  }

  async #translate(task: TranslationTask): Promise<string> {
    try {
      return await this.#service.translate(task);
    } catch (error) {
      if (error instanceof TextRefused) throw new AppError('TRANSLATION_REFUSED', { cause: error });
      if (error instanceof TranslationUnavailable) {
        const { retryAfterSeconds } = error;
        throw new AppError('TRANSLATION_UNAVAILABLE', { retryAfterSeconds, cause: error });
      }
      throw error;
    }
  }
}
