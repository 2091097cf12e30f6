import type { Locale } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from './i18n.ts';

type Moment = Date | string | number;

const beijing = 'Asia/Shanghai';
const pakistan = 'Asia/Karachi';

const steps: readonly { unit: Intl.RelativeTimeFormatUnit; seconds: number }[] = [
  { unit: 'year', seconds: 31_557_600 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
];

const byteUnits = ['kilobyte', 'megabyte', 'gigabyte'] as const;

function relativeParts(
  seconds: number,
  largest: Intl.RelativeTimeFormatUnit = 'year',
): { value: number; unit: Intl.RelativeTimeFormatUnit } {
  const allowed = steps.slice(steps.findIndex(({ unit }) => unit === largest));
  const step = allowed.find((one) => Math.abs(seconds) >= one.seconds);
  return step ? { value: Math.trunc(seconds / step.seconds), unit: step.unit } : { value: 0, unit: 'minute' };
}

/** Dates, times and numbers as readers of the locale write them. Moments are instants; without a zone, the reader's own. */
export function createFormat(locale: Locale) {
  const tag = localeTraits[locale].intl;
  const number = new Intl.NumberFormat(tag);
  const compact = new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const dayOfYear = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag);

  const clock = (moment: Moment, timeZone: string) =>
    new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23', timeZone }).format(new Date(moment));
  const dayIn = (moment: Moment, timeZone: string) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }).format(new Date(moment));

  return {
    number: (value: number) => number.format(value),
    /** 12,300 as "12K": for figures where the order of magnitude is enough. */
    compact: (value: number) => compact.format(value),
    /** 0.42 as "42%". */
    percent: (share: number) => percent.format(share),
    /** 0.0123 as "1.2%": for shares that are small. */
    smallPercent: (share: number) => tenths.format(share),
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    /** 907 as "0.9 kB": for single bytes `Intl` has no plural in English, and no word in Urdu. */
    bytes: (size: number) => {
      const exponent = Math.min(Math.max(Math.floor(Math.log10(Math.max(size, 1)) / 3), 1), byteUnits.length);
      const unit = byteUnits[exponent - 1] ?? 'kilobyte';
      return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
        size / 1000 ** exponent,
      );
    },
    date: (moment: Moment) => date.format(new Date(moment)),
    /** A day of the calendar, which is the same in every zone: "1 Mar 2027". */
    day: (isoDate: string) => day.format(new Date(isoDate)),
    /** A day of the calendar without its year, for the axis of a chart: "23 Nov". */
    dayOfYear: (isoDate: string) => dayOfYear.format(new Date(isoDate)),
    dateTime: (moment: Moment) => dateTime.format(new Date(moment)),
    time: (moment: Moment) => time.format(new Date(moment)),
    /** "3 days ago", "just now", "in 2 hours", counted from `now`. */
    relative: (moment: Moment, now: Moment = Date.now()) => {
      const seconds = (new Date(moment).getTime() - new Date(now).getTime()) / 1000;
      const { value, unit } = relativeParts(seconds);
      if (value === 0 && seconds <= 0) return localeTraits[locale].justNow;
      return relative.format(value, unit);
    },
    /** A length of time without direction: "3 days". `largest` is the unit beyond which it is not rounded: "13 days". */
    duration: (seconds: number, { largest }: { largest?: 'week' | 'day' | 'hour' } = {}) => {
      const { value, unit } = relativeParts(seconds, largest);
      return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.abs(value));
    },
    list: (items: readonly string[]) => list.format(items),
    compare: (left: string, right: string) => collator.compare(left, right),
    /** The same instant on the clocks of both sides, and the day on each where the days differ. */
    clocksOf: (moment: Moment) => ({
      beijing: clock(moment, beijing),
      pakistan: clock(moment, pakistan),
      beijingDay: dayIn(moment, beijing),
      pakistanDay: dayIn(moment, pakistan),
    }),
  };
}

const formats = new Map<Locale, ReturnType<typeof createFormat>>();

function formatOf(locale: Locale): ReturnType<typeof createFormat> {
  const known = formats.get(locale);
  if (known) return known;
  const created = createFormat(locale);
  formats.set(locale, created);
  return created;
}

/** The formats of the reader's language, with `clocks`: "14:00 Beijing · 11:00 Pakistan". */
export function useFormat() {
  const locale = useLocale();
  const { t } = useTranslation();
  return useMemo(() => {
    const format = formatOf(locale);
    return {
      ...format,
      clocks: (moment: Moment, { withDate = false } = {}) => {
        const { beijingDay, pakistanDay, ...both } = format.clocksOf(moment);
        if (!withDate) return t('common:time.clocks', both);
        if (beijingDay === pakistanDay) return t('common:time.clocksOn', { ...both, date: beijingDay });
        return t('common:time.clocks', {
          beijing: `${beijingDay} ${both.beijing}`,
          pakistan: `${pakistanDay} ${both.pakistan}`,
        });
      },
    };
  }, [locale, t]);
}
