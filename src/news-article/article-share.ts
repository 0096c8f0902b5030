import {nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {inlineText} from '../article/inline-text.js';
import {safeLink} from '../article/urls.js';
import {plainLinks} from '../social-share/plain-links.js';
import {heading} from '../templates/heading.js';
import type {Template} from './view.js';

/** The share bar, told what to share. Its heading is a child, so that reader views see it. */
export const articleShare: Template<Article> = (article, view) => {
  const {html, sectionLevel, prerendered} = view;
  const {heading: title, targets, text, url} = article.share ?? {};
  const address = safeLink(url ?? article.canonicalUrl ?? article.url ?? '');
  const networks = targets?.length ? targets.join(' ') : undefined;
  const summary = article.summary ?? (article.preamble && inlineText(article.preamble));
  return html`<social-share url=${address || nothing} share-title=${article.headline || nothing} text=${text ?? nothing} networks=${networks ?? nothing} heading-level=${sectionLevel}>${
    title ? heading(html, sectionLevel, title, {slot: 'heading'}) : nothing
  }${
    prerendered && address && /^https?:/.test(address)
      ? plainLinks(html, {url: address, title: article.headline, text, summary}, networks)
      : nothing
  }</social-share>`;
};
