import type { Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { hashPassword } from '../../../platform/auth/password.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { Translations } from '../../../platform/i18n/translations.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { measureDemandKind } from '../../demand/index.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { refreshFrequencies } from '../../suggestions/index.ts';
import type { Demo } from '../demo-data.ts';
import { drawLogo } from '../demo-logo.ts';
import { demoRows, listedCompanyIds } from '../demo-rows.ts';
import { DemoRepository } from '../demo.repository.ts';

/** Takes two seconds on an idle machine; a busy one must not make the first start fail. */
const fillTimeoutSeconds = 120;

/**
 * Fills an empty database with a demo: all of it or, if the process dies, nothing. Nobody is sent mail. What is derived of
 * a company (its directory entry, snapshot, name keys, tags) is made by the code that makes it for real ones.
 */
@Injectable()
export class FillDemo {
  readonly #database: Database;
  readonly #repository: DemoRepository;
  readonly #directory: DirectoryEntryRepository;
  readonly #translations: Translations;
  readonly #jobs: Jobs;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: DemoRepository,
    directory: DirectoryEntryRepository,
    translations: Translations,
    jobs: Jobs,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#directory = directory;
    this.#translations = translations;
    this.#jobs = jobs;
    this.#clock = clock;
  }

  /** False, and nothing done, if there are users or companies already. */
  async execute(demo: Demo): Promise<boolean> {
    if (!(await this.#repository.isDatabaseEmpty(this.#database.reader))) return false;
    const [passwordHashes, logos] = await Promise.all([hashedPasswords(demo), drawnLogos(demo)]);
    const reasonsText = (reasons: readonly string[], locale: Locale) => this.#reasonsText(reasons, locale);
    const rows = demoRows(demo, { passwordHashes, logos, reasonsText }, this.#clock.now());
    await this.#database.transaction(
      async (tx) => {
        await this.#repository.insert(tx, rows);
        for (const id of listedCompanyIds(rows)) await this.#directory.refresh(tx, id);
      },
      { timeoutSeconds: fillTimeoutSeconds },
    );
    await this.#jobs.runNow(refreshFrequencies, {});
    await this.#jobs.runNow(measureDemandKind, {});
    return true;
  }

  #reasonsText(reasons: readonly string[], locale: Locale): string {
    const translate = this.#translations.in(locale);
    const separator = locale === 'ur' ? '؛ ' : locale === 'zh' ? '；' : '; ';
    return reasons.map((reason) => translate(`enums:reviewReason.${reason}`)).join(separator);
  }
}

async function hashedPasswords({ users }: Demo): Promise<Map<string, string>> {
  const entries = users.flatMap(({ email, password }) => (password === null ? [] : [{ email, password }]));
  return new Map(
    await Promise.all(entries.map(async ({ email, password }) => [email, await hashPassword(password)] as const)),
  );
}

async function drawnLogos({ companies }: Demo): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = companies.flatMap(({ key, logo }) => (logo === null ? [] : [{ key, logo }]));
  return new Map(await Promise.all(entries.map(async ({ key, logo }) => [key, await drawLogo(logo)] as const)));
}
