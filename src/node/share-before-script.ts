import {nothing} from 'lit/html.js';
import type {Article} from '../article/model/article.js';
import {safeLink} from '../article/urls.js';
import type {ContextOptions, SharedPage} from '../markup/context.js';
import type {Markup} from '../markup/markup.js';
import {heading} from '../markup/pieces/heading.js';
import {words} from '../markup/pieces/words.js';
import {plainLinks} from '../social-share/plain-links.js';
import {headingWords} from '../social-share/share-words.js';

/**
 * What stands in an article's share bar for readers without script: the links, and the heading that
 * the bar has where the article gives none, so that nothing moves when the bar comes. Where the
 * article does not say where it belongs, the page is shared that it is for.
 */
export const shareBeforeScript = (
  {share, lang}: Article,
  {html, locale, headingLevel, pageUrl}: ContextOptions,
  shared: SharedPage,
  networks: string | undefined,
): Markup => {
  const url = safeLink(shared.url ?? pageUrl ?? '', pageUrl);
  const links = plainLinks(html, {...shared, url}, networks);
  if (links === nothing || share?.heading) return links;
  const title = words({html, lang, locale}, headingWords());
  return [heading(html, headingLevel + 1, title, {slot: 'heading'}), links];
};
