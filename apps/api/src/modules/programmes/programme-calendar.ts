import { type Locale, programmePhaseAt } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import { programmeCalendar } from './calendar.ts';
import { ProgrammesQueries } from './programmes.queries.ts';

/** Programmes for calendars. */
@Injectable()
export class ProgrammeCalendar {
  readonly #queries: ProgrammesQueries;
  readonly #translations: Translations;
  readonly #config: Config;
  readonly #clock: Clock;

  constructor(queries: ProgrammesQueries, translations: Translations, config: Config, clock: Clock) {
    this.#queries = queries;
    this.#translations = translations;
    this.#config = config;
    this.#clock = clock;
  }

  /** @throws AppError `NOT_FOUND` for a programme that was not announced. */
  async of(id: string, locale: Locale): Promise<string> {
    const programme = await this.#queries.published(id);
    return programmeCalendar(programme, {
      locale,
      translate: this.#translations.in(locale),
      origin: this.#config.appOrigin,
      phase: programmePhaseAt(programme, this.#clock.now()),
    });
  }
}
