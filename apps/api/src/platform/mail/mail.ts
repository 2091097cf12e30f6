import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../database/database.ts';
import { jobKind, Jobs } from '../jobs/jobs.ts';
import { MailData } from './mail-data.ts';
import { renderMail } from './render-mail.ts';
import { MailTransport } from './mail-transport.ts';
import { Translations } from '../i18n/translations.ts';
import { Config } from '../../config/config.ts';

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
