import { locales } from '@karakoram/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../database/database.ts';
import { jobKind, Jobs } from '../jobs/jobs.ts';
import { renderMail } from './render-mail.ts';
import { MailTransport } from './mail-transport.ts';
import { Translations } from '../i18n/translations.ts';
import { Config } from '../../config/config.ts';

const MailData = z.object({
  to: z.email(),
  name: z.string().nullable(),
  locale: z.enum(locales),
  /** Catalogue prefix with the keys `subject`, `body` and `action`, for example `mail:verifyEmail`. */
  template: z.string(),
  params: z.record(z.string(), z.string()),
  /** Where the button leads: a path of the application or a full address. */
  link: z.string(),
  /** Whether it is a notification, which ends with a word on preferences instead of "you did not ask for this". */
  notification: z.boolean(),
});
export type MailData = z.infer<typeof MailData>;

const sendMail = jobKind('send-mail', MailData, { retryLimit: 12, retryDelay: 30, retryBackoff: true });

/** Sends mail after the fact: `enqueue` joins the caller's transaction, the job renders and delivers, with retries. */
@Injectable()
export class Mail implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #transport: MailTransport;
  readonly #translations: Translations;
  readonly #appOrigin: string;

  constructor(jobs: Jobs, transport: MailTransport, translations: Translations, config: Config) {
    this.#jobs = jobs;
    this.#transport = transport;
    this.#translations = translations;
    this.#appOrigin = config.appOrigin;
  }

  onModuleInit(): void {
    this.#jobs.register(sendMail, async (data) => {
      const rendered = renderMail(data, this.#translations.in(data.locale), this.#appOrigin);
      await this.#transport.deliver({ to: data.to, ...rendered });
    });
  }

  async enqueue(tx: Transaction, mail: MailData): Promise<void> {
    await this.#jobs.enqueue(tx, sendMail, mail);
  }
}
