import type {Article} from '../article/model/article.js';
import {homeOf, jsonLdText} from '../export/json-ld.js';
import {webAddress} from '../article/site.js';
import {documentProperty} from '../shadow/document-property.js';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';

/** Two spellings of an address of the same page: without the place in it, tracking and a last slash. */
const page = (address: string | undefined): string | undefined =>
  webAddress(address?.split('#', 1)[0], location.href)?.replace(/\/(?=\?|$)/, '');

/** Whether the article is published, and this page is the one that it belongs on. */
const isHome = (article: Article): boolean => {
  const home = page(homeOf(article));
  return !!home && home === page(location.href) && !/draft|withdrawn/.test(article.status ?? '');
};

/**
 * A script element for data. Where Trusted Types are required, a script's text may not be set, even
 * of one that is no program, and adding it is reported. A copy of a script that has been run counts
 * as run itself, so no browser asks what is in it.
 */
const dataScript = (type: string, text: string): HTMLScriptElement => {
  const ran = documentProperty(document, 'querySelector').call(
    document,
    'script:is([src], [type="module"], :not([type]))',
  );
  const script = (ran?.cloneNode() as HTMLScriptElement | undefined) ?? make('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = type;
  // Chromium 143 refuses `append()` here, even of a node.
  script.appendChild(documentProperty(document, 'createTextNode').call(document, text));
  return script;
};

/**
 * Tells search engines about an article, with a NewsArticle of schema.org in the head of the page: only on
 * the page that the article belongs on, since an article that is shown elsewhere must not claim to be that page.
 */
export class StructuredData {
  #told: Article | undefined;
  #script: HTMLScriptElement | undefined;

  /**
   * Tells of this article alone.
   * @param article Nothing, where none is to be told of.
   */
  tell(article: Article | undefined, page: Document): void {
    if (article === this.#told) return;
    this.#told = article;
    removeNode(this.#script);
    this.#script =
      article && isHome(article) ? dataScript('application/ld+json', jsonLdText(article)) : undefined;
    if (this.#script) documentProperty(page, 'head').append(this.#script);
  }
}
