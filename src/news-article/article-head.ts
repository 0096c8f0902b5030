import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Listen} from '../article/article.js';
import {safeMedia} from '../article/urls.js';
import {heading} from '../templates/heading.js';
import {articleAlternates, articleFacts} from './article-facts.js';
import {image} from './blocks/image.js';
import {inlines} from './inline.js';
import {link} from './link.js';
import type {Template} from './view.js';
import {words} from './words.js';

/** A recording of the article, or a link to a page that reads it. */
const recording: Template<Listen> = ({src, href, provider}, view) => {
  const {html, idPrefix} = view;
  const address = src && safeMedia(src);
  const label = words(view, msg('Lyssna på artikeln', {id: 'article.listen'}));
  const name = `${idPrefix}listen`;
  if (address) {
    return html`<div class="nyhetsdelar-recording"><p id=${name}>${label}</p><audio src=${address} aria-labelledby=${name} preload="none" controls></audio></div>`;
  }
  return href ? html`<p>${link({href}, provider ? [label, `, ${provider}`] : label, view)}</p>` : nothing;
};

/**
 * What stands before the body: kicker, headline, preamble, dates, other languages, the picture. In no
 * `header`, as the end of the article is in no `footer`: many pages mean their own by those names.
 */
export const articleHead: Template<Article> = (article, view) => {
  const {html, headingLevel} = view;
  const {kicker, headline, preamble, listen} = article;
  return html`${kicker ? html`<p class="nyhetsdelar-kicker">${kicker}</p>` : nothing}${
    headline ? heading(html, headingLevel, headline, {class: 'nyhetsdelar-headline'}) : nothing
  }${preamble?.length ? html`<p class="nyhetsdelar-preamble">${inlines(preamble, view)}</p>` : nothing}${articleFacts(
    article,
    view,
  )}${articleAlternates(article, view)}${listen ? recording(listen, view) : nothing}${
    article.image ? image(article.image, view) : nothing
  }`;
};
