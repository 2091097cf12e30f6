import {
  type Locale,
  pickText,
  programmePhaseAt,
  type ProgrammeVenue,
  utcOffsetOf,
  wallClockOf,
} from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { presentText } from '../../platform/http/present-localised.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import type { PageHead, SitemapEntry } from '../../platform/pages/page-heads.ts';

/** Programmes in the site map: those that were announced last. */
const listedProgrammes = 1_000;

const attendanceModes = {
  in_person: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<ProgrammeVenue, string>;

/** What the first HTML says about a programme, with an event for search engines. */
@Injectable()
export class ProgrammeHeadQueries {
  readonly #database: Database;
  readonly #translations: Translations;
  readonly #clock: Clock;
  readonly #origin: string;

  constructor(database: Database, translations: Translations, clock: Clock, config: Config) {
    this.#database = database;
    this.#translations = translations;
    this.#clock = clock;
    this.#origin = config.appOrigin;
  }

  /** Undefined for a programme that was not announced. */
  async head(id: string, locale: Locale): Promise<PageHead | undefined> {
    const programme = await this.#database.reader.programme.findFirst({
      where: { id, status: { not: 'draft' } },
      select: {
        status: true,
        title: true,
        summary: true,
        venue: true,
        cityCode: true,
        address: true,
        zone: true,
        startsAt: true,
        endsAt: true,
        registrationEndsAt: true,
        capacity: true,
        taken: true,
      },
    });
    if (programme === null) return undefined;
    const textOf = (column: unknown): string => pickText(presentText(column), locale)?.text ?? '';
    const moment = (at: Date): string => {
      const { day, time } = wallClockOf(at, programme.zone);
      return `${day}T${time}:00${utcOffsetOf(programme.zone)}`;
    };
    const canonicalPath = `/programmes/${id}`;
    const cancelled = programmePhaseAt(programme, this.#clock.now()) === 'cancelled';
    return {
      status: 200,
      title: textOf(programme.title),
      description: textOf(programme.summary),
      canonicalPath,
      structuredData: {
        '@type': 'Event',
        name: textOf(programme.title),
        description: textOf(programme.summary),
        startDate: moment(programme.startsAt),
        endDate: moment(programme.endsAt),
        eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
        eventAttendanceMode: attendanceModes[programme.venue],
        location: this.#locations(programme, canonicalPath, textOf(programme.address), locale),
        maximumAttendeeCapacity: programme.capacity,
        remainingAttendeeCapacity: programme.capacity - programme.taken,
        organizer: {
          '@type': 'Organization',
          name: this.#translations.in(locale)('common:brand.name'),
          url: this.#origin,
        },
      },
    };
  }

  /** The announced programmes, the latest beginning first. */
  async slice(): Promise<SitemapEntry[]> {
    const rows = await this.#database.reader.programme.findMany({
      where: { status: { not: 'draft' } },
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      take: listedProgrammes,
      select: { id: true, updatedAt: true },
    });
    return rows.map(({ id, updatedAt }) => ({ path: `/programmes/${id}`, changedAt: updatedAt }));
  }

  #locations(
    { venue, cityCode }: { readonly venue: ProgrammeVenue; readonly cityCode: string | null },
    path: string,
    address: string,
    locale: Locale,
  ): Record<string, unknown>[] {
    const city = cityByCode(cityCode ?? '');
    const place = {
      '@type': 'Place',
      name: address === '' ? city?.names[locale] : address,
      address: {
        '@type': 'PostalAddress',
        ...(address === '' ? {} : { streetAddress: address }),
        ...(city === undefined ? {} : { addressLocality: city.names[locale], addressCountry: city.country }),
      },
    };
    // The address of the meeting itself is for those who have a seat.
    const online = { '@type': 'VirtualLocation', url: `${this.#origin}${path}` };
    return [...(venue === 'online' ? [] : [place]), ...(venue === 'in_person' ? [] : [online])];
  }
}
