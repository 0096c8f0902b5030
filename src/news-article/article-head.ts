import {nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {heading} from '../templates/heading.js';
import {inlines} from './inline.js';
import type {Template} from './view.js';

/** What stands before the body: kicker, headline, preamble. */
export const articleHead: Template<Article> = (article, view) => {
  const {html, headingLevel} = view;
  return html`<header class="nyhetsdelar-head">${
    article.kicker ? html`<p class="nyhetsdelar-kicker">${article.kicker}</p>` : nothing
  }${heading(html, headingLevel, article.headline, {class: 'nyhetsdelar-headline'})}${
    article.preamble?.length
      ? html`<p class="nyhetsdelar-preamble">${inlines(article.preamble, view)}</p>`
      : nothing
  }</header>`;
};
