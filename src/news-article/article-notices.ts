import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Notice} from '../article/article.js';
import {ageInMonths} from '../article/dates.js';
import {formatDate} from '../localization/dates.js';
import type {Markup} from '../templates/markup.js';
import {link} from './link.js';
import type {Template, View} from './view.js';
import {words} from './words.js';

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

/** That the article may be out of date, once it is old enough; nothing where its author has said so. */
const ageWords = ({published, ageNotice, notices}: Article, view: View): Markup => {
  const months = ageNotice?.afterMonths ?? view.ageMonths;
  const age = published && months ? ageInMonths(published, view.now.getTime()) : undefined;
  if (age === undefined || age < months || notices?.some(({kind}) => kind === 'age')) return undefined;
  if (ageNotice?.text) return ageNotice.text;
  return words(
    view,
    months === 6
      ? msg('Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.', {
          id: 'notice.age-six-months',
        })
      : msg(str`Denna nyhet är äldre än ${months} månader och är kanske inte aktuell längre.`, {
          id: 'notice.age',
        }),
  );
};

const notice: Template<Notice> = ({kind, text, date, href}, view) => {
  const {html, lang} = view;
  const label = kindWords(kind);
  return html`<p class=${`nyhetsdelar-notice nyhetsdelar-${kind}`}>${label ? html`<strong>${words(view, label)}:</strong> ` : nothing}${
    href ? link({href}, text, view) : text
  }${date ? html` <time class="nyhetsdelar-muted" datetime=${date}>${formatDate(date, lang)}</time>` : nothing}</p>`;
};

/** What is said above the article. */
export const articleNotices: Template<Article> = (article, view) => {
  const {html} = view;
  const age = ageWords(article, view);
  const shown = order.flatMap((kind) => [
    ...(article.notices ?? []).filter((entry) => entry.kind === kind).map((entry) => notice(entry, view)),
    ...(kind === 'age' && age ? [html`<p class="nyhetsdelar-notice nyhetsdelar-age">${age}</p>`] : []),
  ]);
  return shown.length ? html`<section class="nyhetsdelar-notices">${shown}</section>` : nothing;
};
