import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Notice} from '../article/model/article.js';
import {ageInMonths, endOf, instantOf, parseDate} from '../article/dates.js';
import {formatDate} from '../localization/format-date.js';
import {link} from './pieces/link.js';
import type {Template, Context} from './context.js';
import {words} from './pieces/words.js';

/** The order of notices: what is dangerous to miss comes first. */
const order: readonly Notice['kind'][] = [
  'emergency',
  'correction',
  'age',
  'machineTranslated',
  'language',
  'other',
];

const kindWords = (kind: Notice['kind']): string | undefined => {
  switch (kind) {
    case 'emergency':
      return msg('Viktigt meddelande', {id: 'notice.emergency'});
    case 'correction':
      return msg('Rättelse', {id: 'notice.correction'});
    case 'machineTranslated':
      return msg('Maskinöversatt', {id: 'notice.machine-translated'});
    default:
      return undefined;
  }
};

const statusWords = (status: Article['status']): string | undefined => {
  switch (status) {
    case 'draft':
      return msg('Detta är ett utkast som inte är publicerat.', {id: 'notice.draft'});
    case 'withdrawn':
      return msg('Artikeln är återkallad och gäller inte längre.', {id: 'notice.withdrawn'});
    case 'archived':
      return msg('Artikeln är arkiverad och uppdateras inte längre.', {id: 'notice.archived'});
    default:
      return undefined;
  }
};

/** That the article does not hold yet, or no longer: what a reader must know before anything else in it. */
const standing = ({status, embargo, expires}: Article, {now, lang}: Context): string[] => {
  const moment = now.getTime();
  const start = embargo && parseDate(embargo);
  const end = expires && status !== 'withdrawn' && parseDate(expires);
  return [
    statusWords(status),
    start && instantOf(start) > moment
      ? msg(str`Får inte publiceras före ${formatDate(embargo, lang)}.`, {id: 'notice.embargo'})
      : undefined,
    end && endOf(end) <= moment
      ? msg(str`Artikeln gällde till och med ${formatDate(expires!, lang)}.`, {id: 'notice.expired'})
      : undefined,
  ].filter((sentence) => sentence !== undefined);
};

/** A notice that nobody has written: it follows from the article's dates. */
interface ReckonedNotice {
  readonly kind: 'correction' | 'age';
  readonly text: string;
  /** Whether the author has worded it, in the article's language. */
  readonly isWorded?: boolean;
}

/** That the article may be out of date, once it is old enough; nothing where its author has said so. */
const ageNotice = (article: Article, {ageMonths, now}: Context): ReckonedNotice[] => {
  const {published, ageNotice: {afterMonths: months = ageMonths, text} = {}, notices} = article;
  const age = published && months ? ageInMonths(published, now.getTime()) : undefined;
  if (age === undefined || age < months || notices?.some(({kind}) => kind === 'age')) return [];
  if (text) return [{kind: 'age', text, isWorded: true}];
  const own =
    months === 6
      ? msg('Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.', {
          id: 'notice.age-six-months',
        })
      : msg(str`Denna nyhet är äldre än ${months} månader och är kanske inte aktuell längre.`, {
          id: 'notice.age',
        });
  return [{kind: 'age', text: own}];
};

/** What an article's dates make it say of itself at a moment. */
export const reckonedNotices = (article: Article, context: Context): readonly ReckonedNotice[] => {
  const known = standing(article, context);
  return known.length ? known.map((text) => ({kind: 'correction', text})) : ageNotice(article, context);
};

const notice: Template<Notice> = ({kind, text, date, href}, context) => {
  const {html, lang} = context;
  const label = kindWords(kind);
  return html`<p class=${`nyhetsdelar-notice nyhetsdelar-${kind}`}>${label ? html`<strong>${words(context, label)}:</strong> ` : nothing}${
    href ? link({href}, text, context) : text
  }${date ? html` <time class="nyhetsdelar-muted" datetime=${date}>${formatDate(date, lang)}</time>` : nothing}</p>`;
};

/** What is said above the article. */
export const articleNotices: Template<Article> = (article, context) => {
  const {html} = context;
  const reckoned = reckonedNotices(article, context);
  // As mostly; going through all kinds would take longer.
  if (!reckoned.length && !article.notices) return nothing;
  const shown = order.flatMap((kind) => [
    ...reckoned
      .filter((entry) => entry.kind === kind)
      .map(
        ({text, isWorded}) =>
          html`<p class=${`nyhetsdelar-notice nyhetsdelar-${kind}`}>${isWorded ? text : words(context, text)}</p>`,
      ),
    ...(article.notices ?? []).filter((entry) => entry.kind === kind).map((entry) => notice(entry, context)),
  ]);
  return shown.length ? html`<section class="nyhetsdelar-notices">${shown}</section>` : nothing;
};
