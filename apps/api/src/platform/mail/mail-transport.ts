import { mkdir, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config/config.ts';
import { Clock } from '../clock/clock.ts';
import type { RenderedMail } from './render-mail.ts';

/** Delivers one mail: through SMTP when `SMTP_URL` is set, otherwise as a file under `DATA_DIR/mail`. */
@Injectable()
export class MailTransport {
  readonly #transporter: Transporter;
  readonly #from: string;
  readonly #directory: string | undefined;
  readonly #clock: Clock;

  constructor(config: Config, clock: Clock) {
    this.#from = config.mailFrom;
    this.#clock = clock;
    this.#directory = config.smtpUrl === undefined ? join(config.dataDir, 'mail') : undefined;
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
    };
    const sent: unknown = await this.#transporter.sendMail(message);
    if (this.#directory === undefined) return;
    const content = typeof sent === 'object' && sent !== null && 'message' in sent ? sent.message : undefined;
    if (!Buffer.isBuffer(content)) throw new Error('the mail was not rendered to a buffer');
    await mkdir(this.#directory, { recursive: true });
    // Written beside and renamed, so that a reader of the folder never sees half a mail.
    const name = `${this.#clock.now().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(join(this.#directory, `.${name}.part`), content, { mode: 0o600 });
    await rename(join(this.#directory, `.${name}.part`), join(this.#directory, name));
  }
}
