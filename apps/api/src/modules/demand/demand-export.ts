import { Readable } from 'node:stream';
import type { DemandFilters, UnmetDemand } from '@karakoram/contracts';
import { type Locale, type LocalisedText, pickText, type UserActor } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Translate, Translations } from '../../platform/i18n/translations.ts';
import { DemandQueries } from './demand.queries.ts';
import { presentUnmetDemand } from './demand.presenter.ts';

const rowsPerPage = 500;

/** What a line says, in the order of its cells; each has its head in the catalogue. */
const columns = [
  'kind',
  'country',
  'city',
  'sector',
  'en',
  'zh',
  'ur',
  'concepts',
  'modes',
  'since',
  'company',
  'nearest',
  'nearestConcept',
  'nearestForm',
  'id',
] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

/** The board as CSV in the reader's language, read page by page by key, so that a large one needs no memory and no long query. */
@Injectable()
export class DemandExport {
  readonly #queries: DemandQueries;
  readonly #translations: Translations;

  constructor(queries: DemandQueries, translations: Translations) {
    this.#queries = queries;
    this.#translations = translations;
  }

  stream(reader: UserActor, filters: DemandFilters, locale: Locale): Readable {
    return Readable.from(this.#lines(reader, filters, locale));
  }

  async *#lines(reader: UserActor, filters: DemandFilters, locale: Locale): AsyncGenerator<string> {
    // The mark tells spreadsheets that the file is UTF-8.
    const translate = this.#translations.in(locale);
    yield '\uFEFF' + stringify([columns.map((column) => translate(`demand:csv.${column}`))]);
    for (let after: { since: Date; id: string } | undefined; ;) {
      const rows = await this.#queries.rows(filters, rowsPerPage, after);
      yield stringify(
        rows.map((row) => {
          const line = lineOf(presentUnmetDemand(row, reader), locale, translate);
          return columns.map((column) => line[column]);
        }),
        // A cell that a spreadsheet would run as a formula is defused.
        { escape_formulas: true },
      );
      after = rows.at(-1);
      if (rows.length < rowsPerPage || after === undefined) return;
    }
  }
}

function lineOf(demand: UnmetDemand, locale: Locale, translate: Translate): Line {
  const { kind, country, cityCode, sector, text, concepts, modes, since, company, nearest, id } = demand;
  const inWords = (texts: LocalisedText): string => pickText(texts, locale)?.text ?? '';
  return {
    kind: translate(`demand:kind.${kind}`),
    country: translate(`enums:country.${country}`),
    city: cityByCode(cityCode ?? '')?.names[locale] ?? '',
    sector: sector === null ? '' : taxonomy.labelOf(sector, locale),
    en: text.en ?? '',
    zh: text.zh ?? '',
    ur: text.ur ?? '',
    concepts: concepts.map((code) => taxonomy.labelOf(code, locale)).join('; '),
    modes: modes.map((mode) => translate(`enums:cooperationMode.${mode}`)).join('; '),
    since: since.slice(0, 10),
    company: company === null ? translate('demand:anonymous') : inWords(company.names),
    nearest: nearest === null ? '' : inWords(nearest.company.names),
    nearestConcept: nearest === null ? '' : taxonomy.labelOf(nearest.concept, locale),
    nearestForm: nearest === null ? '' : translate(`demand:form.${nearest.form}`),
    id,
  };
}
