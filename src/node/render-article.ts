import './languages.js';
import {nothing} from 'lit/html.js';
import {homeOf} from '../export/json-ld.js';
import {directionOf} from '../localization/orthography.js';
import {withLocale} from '../localization/scope.js';
import {contextOf, wholeArticle} from '../markup/article.js';
import {headingLevel} from '../markup/heading-level.js';
import type {ContextOptions} from '../markup/context.js';
import {articleContext, type PageOptions} from './article-context.js';
import {laterNotices} from './later-notices.js';
import {readOrThrow} from './read-or-throw.js';
import {shareBeforeScript} from './share-before-script.js';
import {printMarkup, stringHtml} from '../markup/tags/string-html.js';

/** How an article is written, in the words of the attributes of `<news-article>`. */
export interface RenderOptions extends PageOptions {
  /** Level of the headline, 1 upwards; 2 unless set. Headings inside the article count from it. */
  headingLevel?: number;
  /** Leaves out the share bar. */
  noShare?: boolean;
  /** The networks of the share bar, with spaces between, whatever the article says. */
  networks?: string;
  /** Begins every `id` that is made up, so that articles on one page do not collide; made from the article unless set. */
  idPrefix?: string;
  /** Where the article's JSON can be had, for the element's `src`. Nothing is loaded from it while this markup stands. */
  src?: string;
  /** Lets readers listen to the article, as the attribute `listen` does. */
  listen?: boolean;
}

/** A short name for a text: the same in every run, and hardly ever the same for two texts. */
const nameFor = (text: string): string => {
  let hash = 0x811c9dc5; // FNV-1a
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/**
 * A whole article as HTML, `<news-article …><article …>…</article></news-article>`, made with the
 * templates of the browser: complete without script, and kept node for node where there is one. It
 * holds neither inline style nor script; its looks are `nyhetsdelar.css`.
 *
 * @param value Article JSON. It is read as carefully as the element reads a file.
 * @throws UnreadableArticleError if the value is no article.
 */
export const renderArticle = (value: unknown, options: RenderOptions = {}): string => {
  const read = readOrThrow(value, options);
  const {networks, src, listen = false, noShare = false} = options;
  const article =
    networks === undefined ? read : {...read, share: {...read.share, targets: networks.split(/[\s,]+/)}};
  const html = stringHtml;
  const context: ContextOptions = articleContext(html, article, options, {
    headingLevel: headingLevel(options.headingLevel, 2),
    idPrefix: options.idPrefix ?? `article-${nameFor(article.id ?? homeOf(article) ?? article.headline)}-`,
    shareLinks: (shared, names) => shareBeforeScript(article, context, shared, names),
    noShare,
  });
  const content = withLocale(context.locale, () => {
    const whole = contextOf(article, context);
    return [wholeArticle(article, whole), laterNotices(article, whole)];
  });
  const markup = html`<news-article src=${src ?? nothing} lang=${article.lang} dir=${article.dir ?? directionOf(article.lang)} heading-level=${options.headingLevel ?? nothing} age-months=${options.ageMonths ?? nothing} ?no-share=${noShare} ?listen=${listen}>${content}</news-article>`;
  return printMarkup(markup);
};
