import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Credit, Feedback, Organisation, Tag} from '../article/model/article.js';
import type {Markup} from './markup.js';
import {picture} from './blocks/image.js';
import {linkList} from './blocks/link-list.js';
import {roleWords} from './pieces/credit-words.js';
import {link} from './pieces/link.js';
import {siteOf} from '../article/site.js';
import {personLine} from './pieces/person.js';
import {plainList} from './pieces/plain-list.js';
import type {Template, Context} from './context.js';
import {labelled, words} from './pieces/words.js';

/** "Text: NAME". The label is the article's own word where it has one. */
const credit: Template<Credit> = ({role, label, name, href}, context) => {
  const who = href ? link({href}, name, context) : name;
  return context.html`<p>${label ? [label, ': ', who] : labelled(context, roleWords(role), who)}</p>`;
};

/** Who made the article, each named once, and who answers for it. */
const makers = ({authors = [], credits = [], responsible}: Article, context: Context): Markup => {
  const {html} = context;
  const credited = new Set(credits.filter(({role}) => role === 'text').map(({name}) => name));
  const writers = authors.filter(({name}) => !credited.has(name));
  if (!writers.length && !credits.length && !responsible) return nothing;
  return html`<section class="nyhetsdelar-makers">${writers.map(
    (writer) =>
      html`<p>${writer.image ? picture(writer.image, context) : nothing}${labelled(context, roleWords('text'), personLine(writer, context))}</p>`,
  )}${credits.map((entry) => credit(entry, context))}${
    responsible
      ? html`<p>${labelled(context, msg('Ansvarig', {id: 'article.responsible'}), personLine(responsible, context))}</p>`
      : nothing
  }</section>`;
};

const tags = (subjects: readonly Tag[], context: Context): Markup => {
  const {html, idPrefix} = context;
  const name = `${idPrefix}tags`;
  return html`<div class="nyhetsdelar-tags"><span id=${name}>${words(context, msg('Ämnen', {id: 'article.tags'}))}:</span> ${plainList(
    undefined,
    subjects.map((subject) =>
      subject.href ? link({href: subject.href}, subject.name, context) : subject.name,
    ),
    context,
    name,
  )}</div>`;
};

const publisherMark: Template<Organisation> = ({name, href, logo}, context) => {
  const {html} = context;
  // A logotype without words of its own has the publisher's name.
  const mark = logo ? picture({...logo, alt: logo.alt || name}, context) : name;
  return html`<p class="nyhetsdelar-publisher">${href ? link({href}, mark, context) : mark}</p>`;
};

/** Where the article belongs, on every other site than that one. */
const source = ({canonicalUrl, url, publisher, source: origin}: Article, context: Context): Markup => {
  const home = canonicalUrl ?? url ?? origin?.href;
  const there = siteOf(home);
  if (!there || !context.pageUrl || there === siteOf(context.pageUrl)) return nothing;
  const name = origin?.name ?? publisher?.name ?? there;
  return context.html`<p class="nyhetsdelar-source">${labelled(context, msg('Källa', {id: 'article.source'}), link({href: home!, kind: 'external'}, name, context))}</p>`;
};

const feedback: Template<Feedback> = ({question, href}, context) => {
  const asked = question || words(context, msg('Hjälpte informationen dig?', {id: 'article.feedback'}));
  return context.html`<p class="nyhetsdelar-feedback">${href ? link({href}, asked, context) : asked}</p>`;
};

/**
 * What stands after the body: who made it, where it comes from, its subjects, what to read next. The
 * last two are what reader views leave out, and the name of their class tells them so.
 */
export const articleFoot: Template<Article> = (article, context) => {
  const {html} = context;
  const {tags: subjects, related, publisher, shortUrl} = article;
  const last: Markup[] = [];
  if (subjects?.length) last.push(tags(subjects, context));
  if (related) last.push(related.map((list) => linkList({role: 'related', ...list}, context)));
  if (article.feedback) last.push(feedback(article.feedback, context));
  if (publisher) last.push(publisherMark(publisher, context));
  if (shortUrl)
    last.push(
      html`<p class="nyhetsdelar-short-url" data-not-read>${shortUrl.replace(/^https?:\/\//, '')}</p>`,
    );
  return [
    makers(article, context),
    source(article, context),
    last.length ? html`<section class="nyhetsdelar-footer">${last}</section>` : nothing,
  ];
};
