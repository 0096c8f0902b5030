import {nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {safeLink} from '../article/urls.js';
import {heading} from '../templates/heading.js';
import type {Template} from './view.js';

/** The share bar, told what to share. Its heading is a child, so that reader views see it. */
export const articleShare: Template<Article> = (article, view) => {
  const {html, headingLevel} = view;
  const {heading: title, targets, text, url} = article.share ?? {};
  const address = safeLink(url ?? article.canonicalUrl ?? article.url ?? '');
  return html`<social-share
    url=${address || nothing}
    share-title=${article.headline}
    text=${text ?? nothing}
    networks=${targets?.length ? targets.join(' ') : nothing}
    heading-level=${headingLevel + 1}
    >${title ? heading(html, headingLevel + 1, title, {slot: 'heading'}) : nothing}</social-share
  >`;
};
