import type {Article} from '../article/model/article.js';
import type {EventBlock} from '../article/model/blocks.js';
import {type ArticleDate, instantOf, parseDate} from '../article/dates.js';
import {inlineText} from '../article/inline-text.js';

/** A moment, in UTC: 20300501T160000Z. */
const stamp = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/** A day, 20300501, or one some days later. */
const day = (date: ArticleDate, later = 0): string =>
  stamp(instantOf({...date, day: date.day! + later, hour: 0, minute: 0, offset: 0})).slice(0, 8);

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** How many octets a character takes in UTF-8. */
const octets = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line in parts of at most 75 octets, each but the first after a space (RFC 5545, 3.1). */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    length += octets(character);
    if (length > 75) {
      folded += '\r\n ';
      length = 1 + octets(character);
    }
    folded += character;
  }
  return folded;
};

const times = (start: ArticleDate, end: ArticleDate | undefined, allDay: boolean | undefined): string[] => {
  if (allDay || start.minute === undefined) {
    // The end is the first day on which it is over.
    const last = end?.day && day(end) > day(start) ? end : start;
    return [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(last, 1)}`];
  }
  const begins = instantOf(start);
  const ends = end?.minute !== undefined && instantOf(end) > begins ? [`DTEND:${stamp(instantOf(end))}`] : [];
  return [`DTSTART:${stamp(begins)}`, ...ends];
};

/**
 * An event as an iCalendar file (RFC 5545), for the reader's own calendar. Times are written in UTC,
 * so that no table of time zones need come along.
 * @param article The article that tells of it: its headline is the name of an event without one.
 * @param now When the file is made; stands in it where the article does not say when it was changed.
 * @returns Nothing for an event without a day to put in a calendar.
 */
export const calendarFile = (
  {id, heading, start, end, allDay, location, description, registration, price}: EventBlock,
  article: Pick<Article, 'headline' | 'id' | 'canonicalUrl' | 'url' | 'modified' | 'published'>,
  now: Date,
): string | undefined => {
  const begins = start ? parseDate(start) : undefined;
  if (!begins?.day) return undefined;
  const page = article.canonicalUrl ?? article.url;
  const changed = article.modified ?? article.published;
  const changedDate = changed ? parseDate(changed) : undefined;
  const place = [location?.name, location?.address].filter(Boolean).join(', ');
  const about = [
    description && inlineText(description),
    price,
    registration?.text,
    registration?.href,
  ].filter(Boolean);
  const text = (name: string, value: string | undefined) => (value ? [`${name}:${escape(value)}`] : []);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nyhetsdelar//nyhetsdelar//SV',
    'BEGIN:VEVENT',
    // RFC 7986 wants less than 255 octets, and there may be thousands of events in an article.
    ...text('UID', `${id ?? start}-${article.id ?? page ?? article.headline}`.slice(-80)),
    `DTSTAMP:${stamp(changedDate ? instantOf(changedDate) : now.getTime())}`,
    ...times(begins, end ? parseDate(end) : undefined, allDay),
    ...text('SUMMARY', heading ?? article.headline.slice(0, 200)),
    ...text('LOCATION', place),
    ...(location?.lat !== undefined && location.lon !== undefined
      ? [`GEO:${location.lat};${location.lon}`]
      : []),
    ...text('DESCRIPTION', about.join('\n')),
    ...(page ? [`URL:${page}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
};
