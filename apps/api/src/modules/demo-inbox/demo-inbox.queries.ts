import type { DemoInbox, DemoMail } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { MailFolder } from '../../platform/mail/mail-folder.ts';
import { presentMail, presentMailHeading } from './demo-inbox.presenter.ts';

/** A demo is shown for minutes or hours; older mails are still in the folder. */
const shownMails = 50;

@Injectable()
export class DemoInboxQueries {
  readonly #folder: MailFolder;
  readonly #config: Config;

  constructor(folder: MailFolder, config: Config) {
    this.#folder = folder;
    this.#config = config;
  }

  /** The newest mails, newest first. */
  async list(): Promise<DemoInbox> {
    this.#requireDemo();
    const mails = await this.#folder.newest(shownMails);
    return { items: mails.map(presentMailHeading) };
  }

  async mail(id: string): Promise<DemoMail> {
    this.#requireDemo();
    const mail = await this.#folder.read(id);
    if (mail === undefined) throw new AppError('NOT_FOUND');
    return presentMail(mail, this.#config.appOrigin);
  }

  /** Mails hold links that sign people in, so outside of the demo they are nobody's to read. */
  #requireDemo(): void {
    if (!this.#config.demo || this.#config.smtpUrl !== undefined) throw new AppError('NOT_FOUND');
  }
}
