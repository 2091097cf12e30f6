import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { type ParsedMail, parseMail } from './parse-mail.ts';

const ending = '.eml';
const idPattern = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z-[0-9a-f]{8}$/;

export interface FiledMail extends ParsedMail {
  readonly id: string;
  readonly date: Date;
}

/** The folder `DATA_DIR/mail`, where mails go that no SMTP server takes: one file each, named by its time. */
@Injectable()
export class MailFolder {
  readonly #path: string;

  constructor(config: Config) {
    this.#path = join(config.dataDir, 'mail');
  }

  async add(content: Buffer, now: Date): Promise<void> {
    await mkdir(this.#path, { recursive: true });
    // Written beside and renamed, so that a reader of the folder never sees half a mail.
    const name = `${now.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}${ending}`;
    await writeFile(join(this.#path, `.${name}.part`), content, { mode: 0o600 });
    await rename(join(this.#path, `.${name}.part`), join(this.#path, name));
  }

  /** The newest mails, newest first. */
  async newest(limit: number): Promise<FiledMail[]> {
    const names = await orElse(readdir(this.#path), []);
    const ids = names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => idPattern.test(id))
      .sort()
      .reverse()
      .slice(0, limit);
    const mails = await Promise.all(ids.map((id) => this.read(id)));
    return mails.filter((mail) => mail !== undefined);
  }

  /** One mail; undefined where there is none of that id, and for whatever is no id, so that no other file can be read. */
  async read(id: string): Promise<FiledMail | undefined> {
    if (!idPattern.test(id)) return undefined;
    const source = await orElse(readFile(join(this.#path, id + ending), 'utf8'), undefined);
    if (source === undefined) return undefined;
    const mail = parseMail(source);
    return { ...mail, id, date: mail.date ?? dateOf(id) };
  }
}

/** The time in a mail's id, with the colons that file names may not have. */
function dateOf(id: string): Date {
  return new Date(id.slice(0, 24).replace(/T(\d{2})-(\d{2})-/, 'T$1:$2:'));
}

/** Nothing was mailed yet, or the file is gone: an answer, not a failure. */
async function orElse<Value, Instead>(reading: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await reading;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  }
}
