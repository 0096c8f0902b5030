import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Alternate, Article} from '../article/model/article.js';
import {safeLink} from '../article/urls.js';
import {formatDate} from '../localization/format-date.js';
import {sameLanguage} from '../localization/language-tags.js';
import {autonymOf, directionOf} from '../localization/orthography.js';
import type {Markup} from './markup.js';
import {plainList} from './pieces/plain-list.js';
import type {Template, Context} from './context.js';
import {words} from './pieces/words.js';

/**
 * What a reader reads in a minute: 200 words, of which Swedish ones have five letters and a space. Letters
 * are counted, since languages differ less in them: a Finnish word is a Swedish phrase.
 */
const pace = {words: 200, characters: 1200};

const dated = (label: string, date: string, context: Context): Markup => [
  words(context, label),
  ' ',
  context.html`<time datetime=${date}>${formatDate(date, context.lang)}</time>`,
];

/** When it was published, changed and checked, and how long it takes to read. */
export const articleFacts: Template<Article> = (article, context) => {
  const {lang, articleIndex} = context;
  const {published, modified, reviewed} = article;
  const {wordCount, readingTimeMinutes} = article;
  const minutes =
    readingTimeMinutes ??
    Math.ceil(wordCount ? wordCount / pace.words : articleIndex.length / pace.characters);
  // A change that reads as the same day says nothing new.
  const changed = modified && !(published && formatDate(modified, lang) === formatDate(published, lang));
  const facts: Markup[] = [];
  if (published) facts.push(dated(msg('Publicerad', {id: 'date.published'}), published, context));
  if (changed) facts.push(dated(msg('Uppdaterad', {id: 'date.modified'}), modified, context));
  if (reviewed) facts.push(dated(msg('Granskad', {id: 'date.reviewed'}), reviewed, context));
  if (minutes >= 2) {
    facts.push(words(context, msg(str`Lästid ${minutes} min`, {id: 'article.reading-time'})));
  }
  return plainList('nyhetsdelar-facts-list', facts, context);
};

const kindWords = (kind: Alternate['kind']): string | undefined => {
  switch (kind) {
    case 'easyRead':
      return msg('Lättläst', {id: 'alternate.easy-read'});
    case 'signLanguage':
      return msg('Teckenspråk', {id: 'alternate.sign-language'});
    case 'audio':
      return msg('Lyssna', {id: 'alternate.audio'});
    default:
      return undefined;
  }
};

/** A link to the article in another language, in that language; or in another form, in this one. */
const alternate: Template<Alternate> = ({href, lang = '', title, kind}, context) => {
  const {html} = context;
  const address = safeLink(href);
  if (!address) return nothing;
  const form = kindWords(kind);
  const name = lang && (!form || !sameLanguage(lang, context.lang)) ? autonymOf(lang) : '';
  const named = [name, title].filter(Boolean).join(': ');
  return html`<a href=${address} hreflang=${lang || nothing} rel="alternate">${form ? words(context, form) : nothing}${form && named ? ': ' : nothing}${
    named
      ? html`<span lang=${lang || nothing} dir=${lang ? directionOf(lang) : nothing}>${named}</span>`
      : form
        ? nothing
        : address
  }</a>`;
};

/** The same article in other languages and forms. */
export const articleAlternates: Template<Article> = ({alternates = []}, context) =>
  plainList(
    'nyhetsdelar-alternates',
    alternates.map((entry) => alternate(entry, context)),
    context,
  );
