import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config/config.ts';
import { Clock } from '../clock/clock.ts';
import { MailFolder } from './mail-folder.ts';
import type { RenderedMail } from './render-mail.ts';

/** Delivers one mail: through SMTP when `SMTP_URL` is set, otherwise as a file under `DATA_DIR/mail`. */
@Injectable()
export class MailTransport {
  readonly #transporter: Transporter;
  readonly #from: string;
  readonly #folder: MailFolder | undefined;
  readonly #clock: Clock;

  constructor(config: Config, clock: Clock, folder: MailFolder) {
    this.#from = config.mailFrom;
    this.#clock = clock;
    this.#folder = config.smtpUrl === undefined ? folder : undefined;
    this.#transporter =
      config.smtpUrl === undefined
        ? createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
        : createTransport(config.smtpUrl);
  }

  async deliver(mail: RenderedMail & { readonly to: string }): Promise<void> {
    const message = {
      from: this.#from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      date: this.#clock.now(),
      // RFC 8058: mail programs show a button that posts to the address; the relay signs both headers with the rest.
      headers:
        mail.unsubscribeAddress === undefined
          ? {}
          : {
              'List-Unsubscribe': `<${mail.unsubscribeAddress}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            },
    };
    const sent: unknown = await this.#transporter.sendMail(message);
    if (this.#folder === undefined) return;
    const content = typeof sent === 'object' && sent !== null && 'message' in sent ? sent.message : undefined;
    if (!Buffer.isBuffer(content)) throw new Error('the mail was not rendered to a buffer');
    await this.#folder.add(content, this.#clock.now());
  }
}
