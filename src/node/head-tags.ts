import {nothing} from 'lit/html.js';
import {toHeadTags, wholeAddress, type LinkTag, type MetaTag} from '../export/head-tags.js';
import {homeOf, jsonLdText} from '../export/json-ld.js';
import type {Markup} from '../markup/markup.js';
import {printMarkup, stringHtml as html} from '../markup/tags/string-html.js';
import {readOrThrow, type ReadingOptions} from './read-or-throw.js';

/** What is written for the head of a page. */
export interface HeadTagsOptions extends ReadingOptions {
  /** Address of the page, for an article that does not say where it belongs. */
  pageUrl?: string;
  /**
   * Adds a script element with the article as schema.org data. Only for the page where the article
   * belongs: an article that is shown elsewhere must not claim to be that page.
   */
  jsonLd?: boolean;
}

const print = (tag: MetaTag | LinkTag): Markup =>
  'rel' in tag
    ? html`<link rel=${tag.rel} hreflang=${tag.hreflang ?? nothing} href=${tag.href}>\n`
    : html`<meta name=${tag.name ?? nothing} property=${tag.property ?? nothing} content=${tag.content}>\n`;

/**
 * What a page with the article needs in its `<head>` for those who share it: description, canonical
 * address, translations and Open Graph, a tag a line. It must come from the server, since the
 * programs that make previews of shared links run no script.
 *
 * Addresses must be whole there. Relative ones are taken from `base`, else from the article's own
 * address, else from `pageUrl`; where none of these is known they are left out.
 *
 * @param value Article JSON. It is read as carefully as the element reads a file.
 * @throws UnreadableArticleError if the value is no article.
 */
export const headTags = (value: unknown, options: HeadTagsOptions = {}): string => {
  const read = readOrThrow(value, options);
  const home = wholeAddress(homeOf(read)) ?? wholeAddress(options.pageUrl);
  const whole =
    options.base || !home ? read : readOrThrow(value, {...options, base: home, onProblem: undefined});
  const article = homeOf(whole) || !home ? whole : {...whole, url: home};
  const data = options.jsonLd ? `<script type="application/ld+json">${jsonLdText(article)}</script>\n` : '';
  return printMarkup(toHeadTags(article).map(print)) + data;
};
