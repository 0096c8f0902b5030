import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Credit, Feedback, Organisation, Tag} from '../article/article.js';
import type {Markup} from '../templates/markup.js';
import {picture} from './blocks/image.js';
import {linkList} from './blocks/link-list.js';
import {roleWords} from './credit-words.js';
import {link, siteOf} from './link.js';
import {personLine} from './person.js';
import {plainList} from './plain-list.js';
import type {Template, View} from './view.js';
import {labelled, words} from './words.js';

/** "Text: NAME". The label is the article's own word where it has one. */
const credit: Template<Credit> = ({role, label, name, href}, view) => {
  const who = href ? link({href}, name, view) : name;
  return view.html`<p>${label ? [label, ': ', who] : labelled(view, roleWords(role), who)}</p>`;
};

/** Who made the article, each named once, and who answers for it. */
const makers = ({authors = [], credits = [], responsible}: Article, view: View): Markup => {
  const {html} = view;
  const writers = authors.filter(
    ({name}) => !credits.some((entry) => entry.role === 'text' && entry.name === name),
  );
  if (!writers.length && !credits.length && !responsible) return nothing;
  return html`<section class="nyhetsdelar-makers">${writers.map(
    (writer) =>
      html`<p>${writer.image ? picture(writer.image, view) : nothing}${labelled(view, roleWords('text'), personLine(writer, view))}</p>`,
  )}${credits.map((entry) => credit(entry, view))}${
    responsible
      ? html`<p>${labelled(view, msg('Ansvarig', {id: 'article.responsible'}), personLine(responsible, view))}</p>`
      : nothing
  }</section>`;
};

const tags = (subjects: readonly Tag[], view: View): Markup => {
  const {html, idPrefix} = view;
  const name = `${idPrefix}tags`;
  return html`<div class="nyhetsdelar-tags"><span id=${name}>${words(view, msg('Ämnen', {id: 'article.tags'}))}:</span> ${plainList(
    undefined,
    subjects.map((subject) => (subject.href ? link({href: subject.href}, subject.name, view) : subject.name)),
    view,
    name,
  )}</div>`;
};

const publisherMark: Template<Organisation> = ({name, href, logo}, view) => {
  const {html} = view;
  // A logotype without words of its own has the publisher's name.
  const mark = logo ? picture({...logo, alt: logo.alt || name}, view) : name;
  return html`<p class="nyhetsdelar-publisher">${href ? link({href}, mark, view) : mark}</p>`;
};

/** Where the article belongs, on every other site than that one. */
const source = ({canonicalUrl, url, publisher, source: origin}: Article, view: View): Markup => {
  const home = canonicalUrl ?? url ?? origin?.href;
  const there = siteOf(home);
  if (!there || !view.pageUrl || there === siteOf(view.pageUrl)) return nothing;
  const name = origin?.name ?? publisher?.name ?? there;
  return view.html`<p class="nyhetsdelar-source">${labelled(view, msg('Källa', {id: 'article.source'}), link({href: home!, kind: 'external'}, name, view))}</p>`;
};

const feedback: Template<Feedback> = ({question, href}, view) => {
  const asked = question || words(view, msg('Hjälpte informationen dig?', {id: 'article.feedback'}));
  return view.html`<p class="nyhetsdelar-feedback">${href ? link({href}, asked, view) : asked}</p>`;
};

/**
 * What stands after the body: who made it, where it comes from, its subjects, what to read next. The
 * last two are what reader views leave out, and the name of their class tells them so.
 */
export const articleFoot: Template<Article> = (article, view) => {
  const {html} = view;
  const {tags: subjects, related, publisher, shortUrl} = article;
  const last: Markup[] = [];
  if (subjects?.length) last.push(tags(subjects, view));
  if (related) last.push(related.map((list) => linkList({role: 'related', ...list}, view)));
  if (article.feedback) last.push(feedback(article.feedback, view));
  if (publisher) last.push(publisherMark(publisher, view));
  if (shortUrl) last.push(html`<p class="nyhetsdelar-short-url">${shortUrl.replace(/^https?:\/\//, '')}</p>`);
  return [
    makers(article, view),
    source(article, view),
    last.length ? html`<section class="nyhetsdelar-footer">${last}</section>` : nothing,
  ];
};
