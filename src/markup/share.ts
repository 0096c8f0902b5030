import {nothing} from 'lit/html.js';
import type {Article} from '../article/model/article.js';
import {inlineText} from '../article/inline-text.js';
import {safeLink} from '../article/urls.js';
import {heading} from './pieces/heading.js';
import type {Template} from './context.js';

/**
 * The share bar, told what to share. Its heading is a child, so that reader views see it; but not
 * where nothing would stand under it for readers without script.
 */
export const articleShare: Template<Article> = (article, context) => {
  const {html, sectionLevel, shareLinks} = context;
  const {heading: title, targets, text, url} = article.share ?? {};
  const address = safeLink(url ?? article.canonicalUrl ?? article.url ?? '');
  const networks = targets?.length ? targets.join(' ') : undefined;
  const summary = article.summary ?? (article.preamble && inlineText(article.preamble));
  const links = shareLinks?.({url: address, title: article.headline, text, summary}, networks);
  const later = title && links === nothing;
  return html`<social-share url=${address || nothing} share-title=${article.headline || nothing} text=${text ?? nothing} summary=${summary || nothing} networks=${networks ?? nothing} heading=${later ? title : nothing} heading-level=${sectionLevel}>${
    title && !later ? heading(html, sectionLevel, title, {slot: 'heading'}) : nothing
  }${links}</social-share>`;
};
