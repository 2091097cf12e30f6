import { type Locale, pickText, type ProgrammePhase } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { localeTraits } from '@karakoram/i18n';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { presentText } from '../../platform/http/present-localised.ts';
import type { Translate } from '../../platform/i18n/translations.ts';
import type { ProgrammeRow } from './programme.presenter.ts';

interface CalendarContext {
  readonly locale: Locale;
  readonly translate: Translate;
  readonly origin: string;
  readonly phase: ProgrammePhase;
}

/**
 * A programme as an iCalendar file (RFC 5545). Times are instants of the UTC, which every calendar shows on its owner's own
 * clock, so no zone has to travel along. A file of a later version replaces the event of an earlier one; a cancelled
 * programme is cancelled there too.
 */
export function programmeCalendar(
  programme: ProgrammeRow,
  { locale, translate, origin, phase }: CalendarContext,
): string {
  const textOf = (column: unknown): string => pickText(presentText(column), locale)?.text ?? '';
  const url = `${origin}/programmes/${programme.id}?lang=${locale}`;
  const location = placeText(programme, locale, translate);
  const calendar = ical({
    prodId: { company: 'Karakoram', product: 'Programmes', language: localeTraits[locale].htmlLang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${programme.id}@${new URL(origin).hostname}`,
    sequence: programme.version,
    stamp: programme.updatedAt,
    lastModified: programme.updatedAt,
    start: programme.startsAt,
    end: programme.endsAt,
    summary: textOf(programme.title),
    description: [textOf(programme.summary), url].filter((part) => part !== '').join('\n\n'),
    location: location === '' ? null : location,
    url,
    status: phase === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** Where people meet, as one line: the address, the city, or that it is online. */
function placeText(
  { venue, cityCode, address }: Pick<ProgrammeRow, 'venue' | 'cityCode' | 'address'>,
  locale: Locale,
  translate: Translate,
): string {
  const city = cityByCode(cityCode ?? '');
  const parts = [
    pickText(presentText(address), locale)?.text,
    city?.names[locale],
    city === undefined ? undefined : translate(`enums:country.${city.country}`),
    venue === 'in_person' ? undefined : translate(`enums:programmeVenue.${venue}`),
  ];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join(locale === 'ur' ? '، ' : locale === 'zh' ? '，' : ', ');
}
