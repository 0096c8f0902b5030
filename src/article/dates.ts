const precisions = ['year', 'month', 'day', 'minute', 'second'] as const;

/** How exactly a date is known. */
export type Precision = (typeof precisions)[number];

/** A date as exact as it was written. Months count from 1. */
export interface ArticleDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes ahead of UTC; left out where none was written, and the time is Swedish. */
  offset?: number;
  precision: Precision;
}

/** How a date is written; which days there are in a month is another matter. */
export const datePattern =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

/** How a length of time is written. */
export const durationPattern = /^PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?$/;

const minute = 60_000;
const day = 1440 * minute;

/** Milliseconds since 1970 of a moment in UTC, also in years that `Date.UTC` takes for others. */
const utc = (year: number, month: number, date: number, minutes = 0, seconds = 0): number =>
  new Date(0).setUTCFullYear(year, month - 1, date) + minutes * minute + seconds * 1000;

/**
 * Reads a date: `2030`, `2030-05`, `2030-05-01`, `2030-05-01T18:00`, with seconds or without, with
 * `Z` or `+02:00` or without.
 * @returns Nothing if it is not of this form, or there is no such day or time.
 */
export const parseDate = (text: string): ArticleDate | undefined => {
  const parts = datePattern.exec(text);
  if (!parts) return undefined;
  const [year, month, date, hour, minutes, second] = parts
    .slice(1, 7)
    .map((part) => (part ? Number(part) : undefined));
  // 30 February would be in March.
  if (date! > 28 && new Date(utc(year!, month!, date!)).getUTCDate() !== date) return undefined;
  const zone = parts[7];
  const [hours = 0, rest = 0] = zone?.slice(1).split(':').map(Number) ?? [];
  const offset = zone ? (hours * 60 + rest) * (zone[0] === '-' ? -1 : 1) : undefined;
  const known = [month, date, minutes, second].filter((part) => part !== undefined).length;
  return {
    year: year!,
    month,
    day: date,
    hour,
    minute: minutes,
    second,
    offset,
    precision: precisions[known]!,
  };
};

let zoneFormat: Intl.DateTimeFormat | undefined;

/** How many minutes Sweden is ahead of UTC at a moment. */
const swedishOffset = (moment: number): number => {
  zoneFormat ??= new Intl.DateTimeFormat('en', {timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset'});
  const offset = /GMT([+-]\d\d):(\d\d)/.exec(zoneFormat.format(moment));
  return offset ? Number(offset[1]) * 60 + Number(offset[2]) : 0;
};

/**
 * The moment at which a date begins, in milliseconds since 1970. Without an offset it is a time in
 * Sweden; one that summer time skips is moved on, and of one that comes twice the first is taken.
 */
export const instantOf = ({
  year,
  month = 1,
  day: date = 1,
  hour = 0,
  minute: minutes = 0,
  second = 0,
  offset,
}: ArticleDate): number => {
  const written = utc(year, month, date, hour * 60 + minutes, second);
  if (offset !== undefined) return written - offset * minute;
  const before = swedishOffset(written - day);
  const after = swedishOffset(written + day);
  const early = written - before * minute;
  const late = written - after * minute;
  return swedishOffset(early) === before || swedishOffset(late) !== after ? early : late;
};

/** A date as clocks and calendars in Sweden show it, whatever offset it was written with. */
export const inSweden = (date: ArticleDate): ArticleDate => {
  if (date.offset === undefined) return date;
  const moment = instantOf(date);
  const there = new Date(moment + swedishOffset(moment) * minute);
  return {
    ...date,
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
  };
};

/** The moment at which a date is over: the end of the day, month or year; a time is over when it comes. */
export const endOf = (date: ArticleDate): number => {
  const {year, month, day: dayOfMonth, minute: minutes} = date;
  if (minutes !== undefined) return instantOf(date);
  if (dayOfMonth) return instantOf({...date, day: dayOfMonth + 1});
  return instantOf(month ? {...date, month: month + 1} : {...date, year: year + 1});
};

/**
 * The same date with the offset that Sweden has at that time, where it has a time and no offset of its
 * own: for readers that assume another zone, such as search engines and calendars.
 */
export const withOffset = (text: string): string => {
  const date = parseDate(text);
  if (date?.minute === undefined || date.offset !== undefined) return text;
  const ahead = (instantOf({...date, offset: 0}) - instantOf(date)) / minute;
  const digits = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${text}+${digits(ahead / 60)}:${digits(ahead % 60)}`;
};

/**
 * How many whole months have passed since a date, by the Swedish calendar. A date that is only a month
 * or a year counts from its last day, so that nothing is called older than it surely is.
 * @param text A date, as `parseDate` reads it.
 * @param now Milliseconds since 1970.
 * @returns A negative number for a date to come, and nothing for what is no date.
 */
export const ageInMonths = (text: string, now: number): number | undefined => {
  const date = parseDate(text);
  if (!date) return undefined;
  // Asking the browser for a time zone costs more than the rest of a short article the first time, and
  // the day is only in question in the hour in which it begins in summer and has not yet in winter.
  const swedish = (moment: number) => {
    const [winter, summer] = [60, 120].map((ahead) => new Date(moment + ahead * minute));
    const sameDay = winter!.getUTCDate() === summer!.getUTCDate();
    return sameDay ? winter! : new Date(moment + swedishOffset(moment) * minute);
  };
  const {year, month = 12, day: dayOfMonth, offset} = date;
  // Day 0 is the last day of the month before; without an offset the day is the Swedish one as written.
  const written = dayOfMonth ? utc(year, month, dayOfMonth) : utc(year, month + 1, 0);
  const then = dayOfMonth && offset !== undefined ? swedish(instantOf(date)) : new Date(written);
  const today = swedish(now);
  const months =
    (today.getUTCFullYear() - then.getUTCFullYear()) * 12 + today.getUTCMonth() - then.getUTCMonth();
  return months - (today.getUTCDate() < then.getUTCDate() ? 1 : 0);
};

/** The length of a film or recording in seconds: `PT2M30S` is 150. Nothing if it is not of this form. */
export const parseDuration = (text: string): number | undefined => {
  const parts = durationPattern.exec(text);
  return parts
    ? Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
    : undefined;
};
