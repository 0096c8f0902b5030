import {nothing} from 'lit/html.js';
import type {Article} from '../article/model/article.js';
import {inlineText} from '../article/inline-text.js';
import {safeLink} from '../article/urls.js';
import {heading} from './pieces/heading.js';
import type {Template} from './context.js';

/** The share bar, told what to share. Its heading is a child, so that reader views see it. */
export const articleShare: Template<Article> = (article, context) => {
  const {html, sectionLevel, shareLinks} = context;
  const {heading: title, targets, text, url} = article.share ?? {};
  const address = safeLink(url ?? article.canonicalUrl ?? article.url ?? '');
  const networks = targets?.length ? targets.join(' ') : undefined;
  const summary = article.summary ?? (article.preamble && inlineText(article.preamble));
  return html`<social-share url=${address || nothing} share-title=${article.headline || nothing} text=${text ?? nothing} summary=${summary || nothing} networks=${networks ?? nothing} heading-level=${sectionLevel}>${
    title ? heading(html, sectionLevel, title, {slot: 'heading'}) : nothing
  }${
    shareLinks && address && /^https?:/.test(address)
      ? shareLinks({url: address, title: article.headline, text, summary}, networks)
      : nothing
  }</social-share>`;
};
