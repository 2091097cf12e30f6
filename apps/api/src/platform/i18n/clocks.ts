import { countries, type Country, type Locale, timeZoneOf } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import type { Translate } from './translations.ts';

/**
 * A moment on the clocks of both sides, as pages show it: "7 Dec 2026, 14:00 Beijing · 11:00 Pakistan", with a day for each
 * where these differ.
 */
export function clocksText(moment: Date, locale: Locale, translate: Translate): string {
  const tag = localeTraits[locale].intl;
  const times = countries.map((country) => timeIn(moment, tag, country));
  const days = countries.map((country) => dayIn(moment, tag, country));
  const [beijing = '', pakistan = ''] = times;
  const [beijingDay = '', pakistanDay = ''] = days;
  return beijingDay === pakistanDay
    ? translate('common:time.clocksOn', { date: beijingDay, beijing, pakistan })
    : translate('common:time.clocks', {
        beijing: `${beijingDay} ${beijing}`,
        pakistan: `${pakistanDay} ${pakistan}`,
      });
}

function timeIn(moment: Date, tag: string, country: Country): string {
  return new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23', timeZone: timeZoneOf(country) }).format(
    moment,
  );
}

function dayIn(moment: Date, tag: string, country: Country): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: timeZoneOf(country) }).format(moment);
}
