import type {Article} from '../article/model/article.js';
import {ageInMonths, endOf, instantOf, parseDate} from '../article/dates.js';
import {directionOf} from '../localization/orthography.js';
import type {Context} from '../markup/context.js';
import type {Markup} from '../markup/markup.js';
import {reckonedNotices} from '../markup/notices.js';

const day = 86_400_000;
/** Of a later time than this no page needs to be ready to speak. */
const mostMonths = 1200;

/** The day on which a date has become this many months old. */
const oldFrom = (text: string, months: number): number | undefined => {
  const date = parseDate(text);
  if (!date || months > mostMonths) return undefined;
  const {year, month = 12, day: dayOfMonth = 31} = date;
  // A 31st in a month that has none is a day of the next.
  let from = instantOf({year, month: month + months, day: dayOfMonth, offset: 0, precision: 'day'});
  // Every month has a 28th; an offset may make it another day in Sweden.
  if (dayOfMonth > 28 || date.offset !== undefined)
    while (ageInMonths(text, from - day)! >= months) from -= day;
  return from;
};

/** The moments at which an article will have something else to say of itself, in their order. */
const turns = ({published, expires, ageNotice}: Article, {now, ageMonths}: Context): readonly number[] => {
  const months = ageNotice?.afterMonths ?? ageMonths;
  const end = expires && parseDate(expires);
  const ended = end && endOf(end);
  const old = months && published && oldFrom(published, months);
  const moments: number[] = [];
  if (ended && ended > now.getTime()) moments.push(ended);
  if (old && old > now.getTime()) moments.push(old);
  return moments.sort((one, other) => one - other);
};

/**
 * What an article will have to say of itself later than it is written: that it is old, or holds no longer. Each
 * stands beside it in an empty paragraph that says from when, and the element puts it above the article when
 * that has come (src/news-article/due-notices.ts), also on a page that nobody has written anew. Until then its
 * words are in no text that a reader, a search engine or a reader view could come upon.
 */
export const laterNotices = (article: Article, context: Context): Markup => {
  const moments = turns(article, context);
  if (!moments.length) return undefined;
  const said = new Set(reckonedNotices(article, context).map(({text}) => text));
  return moments.map((moment) => {
    const now = new Date(moment);
    return reckonedNotices(article, {...context, now}).map(({kind, text, isWorded}) => {
      if (said.has(text)) return undefined;
      said.add(text);
      const lang = isWorded ? article.lang : context.locale;
      return context.html`<p hidden class=${`nyhetsdelar-notice nyhetsdelar-${kind}`} lang=${lang} dir=${directionOf(lang)} data-nyhetsdelar-from=${now.toISOString()} data-nyhetsdelar-text=${text}></p>`;
    });
  });
};
