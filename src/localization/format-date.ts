import {inSweden, instantOf, parseDate, type ArticleDate} from '../article/dates.js';
import {dates, intlDates} from './generated/columns.js';
import type {WrittenDates} from './languages.js';
import {lookUp} from './language-tags.js';
import {supports} from './supports.js';

/** Whether this browser writes the dates of a language, and every browser does it right. */
const inIntl = (lang: string): boolean => lookUp(intlDates, lang) ?? supports(Intl.DateTimeFormat, lang);

/** How a language's dates are written here; the Swedish of Finland has other times, which browsers know. */
const writtenDates = (lang: string): WrittenDates | undefined =>
  /^sv-(?!se\b)/i.test(lang) ? undefined : lookUp(dates, lang);

const two = (number: number): string => `${number}`.padStart(2, '0');

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (lang: string, precision: 'month' | 'day' | 'minute' | 'time'): Intl.DateTimeFormat => {
  const key = `${lang} ${precision}`;
  let made = formats.get(key);
  if (!made) {
    const shown: Intl.DateTimeFormatOptions =
      precision === 'month'
        ? {year: 'numeric', month: 'long'}
        : precision === 'time'
          ? {timeStyle: 'short'}
          : {dateStyle: 'long', ...(precision === 'minute' && {timeStyle: 'short'})};
    // Persian would count years in a calendar of its own.
    made = new Intl.DateTimeFormat(lang, {...shown, calendar: 'gregory', timeZone: 'UTC'});
    // Each takes some 15 kB, and an article can name thousands of languages.
    if (formats.size > 100) formats.clear();
    formats.set(key, made);
  }
  return made;
};

/** The moment that a format for UTC shows as this date. */
const momentOf = (date: ArticleDate): number => instantOf({...date, offset: 0});

/**
 * A date in words, as exactly as it is known: "1 maj 2030", "maj 2030", "1 maj 2030 kl. 18:00".
 * Times are Swedish. In a language whose dates this browser cannot write it is the ISO form,
 * 2030-05-01, which no language owns: a date never comes out in a language that is not the text's.
 * @param text A date of the article model; anything else is given back as it is.
 */
export const formatDate = (text: string, lang: string): string => {
  const parsed = parseDate(text);
  if (!parsed) return text;
  const date = inSweden(parsed);
  const {year, month, day, hour, minute} = date;
  if (!month) return `${year}`;
  const time = minute === undefined ? '' : `${two(hour!)}:${two(minute)}`;
  const written = writtenDates(lang);
  if (written) {
    const parts: Readonly<Record<string, string | number | undefined>> = {
      d: day,
      M: written.months.split(' ')[month - 1],
      y: year,
      t: time,
    };
    const pattern = day ? written.pattern : written.pattern.slice(written.pattern.indexOf('M'));
    const exact = time ? pattern : pattern.slice(0, pattern.indexOf('y') + 1);
    return exact.replace(/\b[dMyt]\b/g, (part) => `${parts[part]}`);
  }
  if (!inIntl(lang)) return `${year}-${two(month)}${day ? `-${two(day)}` : ''}${time && ` ${time}`}`;
  return format(lang, day ? (time ? 'minute' : 'day') : 'month').format(momentOf(date));
};

/**
 * Two days as one span, "24–26 december 2026". Times of day are left out.
 * @param from A date of the article model that knows its day, as is `to`.
 */
export const formatDays = (from: string, to: string, lang: string): string => {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first?.day || !last?.day || !inIntl(lang))
    return `${formatDate(dayOf(from), lang)} – ${formatDate(dayOf(to), lang)}`;
  return format(lang, 'day').formatRange(
    momentOf({...inSweden(first), hour: 0}),
    momentOf({...inSweden(last), hour: 0}),
  );
};

/** The time of day of a date, "18:00"; nothing where it has none. */
export const formatTime = (text: string, lang: string): string | undefined => {
  const parsed = parseDate(text);
  if (parsed?.minute === undefined) return undefined;
  const date = inSweden(parsed);
  return writtenDates(lang) || !inIntl(lang)
    ? `${two(date.hour!)}:${two(date.minute!)}`
    : format(lang, 'time').format(momentOf(date));
};

/** The day of a date, without its time: 2030-05-01 of 2030-05-01T18:00. */
export const dayOf = (text: string): string => {
  const parsed = parseDate(text);
  if (!parsed?.day) return text;
  const {year, month, day} = inSweden(parsed);
  return `${`${year}`.padStart(4, '0')}-${two(month!)}-${two(day!)}`;
};
