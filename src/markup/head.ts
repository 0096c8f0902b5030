import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Listen} from '../article/model/article.js';
import {safeMedia} from '../article/urls.js';
import {heading} from './pieces/heading.js';
import {articleAlternates, articleFacts} from './facts.js';
import {image} from './blocks/image.js';
import {inlines} from './pieces/inline.js';
import {link} from './pieces/link.js';
import type {Template} from './context.js';
import {words} from './pieces/words.js';

/** A recording of the article, or a link to a page that reads it. */
const recording: Template<Listen> = ({src, href, provider}, context) => {
  const {html, idPrefix} = context;
  const address = src && safeMedia(src);
  const label = words(context, msg('Lyssna på artikeln', {id: 'article.listen'}));
  const name = `${idPrefix}listen`;
  if (address) {
    return html`<div class="nyhetsdelar-recording" data-not-read><p id=${name}>${label}</p><audio src=${address} aria-labelledby=${name} preload="none" controls></audio></div>`;
  }
  return href ? html`<p>${link({href}, provider ? [label, `, ${provider}`] : label, context)}</p>` : nothing;
};

/**
 * What stands before the body: kicker, headline, preamble, dates, other languages, the picture. In no
 * `header`, as the end of the article is in no `footer`: many pages mean their own by those names.
 */
export const articleHead: Template<Article> = (article, context) => {
  const {html, headingLevel} = context;
  const {kicker, headline, preamble, listen} = article;
  return html`${kicker ? html`<p class="nyhetsdelar-kicker">${kicker}</p>` : nothing}${
    headline ? heading(html, headingLevel, headline, {class: 'nyhetsdelar-headline'}) : nothing
  }${preamble?.length ? html`<p class="nyhetsdelar-preamble">${inlines(preamble, context)}</p>` : nothing}${articleFacts(
    article,
    context,
  )}${articleAlternates(article, context)}${listen ? recording(listen, context) : nothing}${
    article.image ? image(article.image, context) : nothing
  }`;
};
