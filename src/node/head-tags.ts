import type {Article} from '../article/model/article.js';
import {withOffset} from '../article/dates.js';
import {descriptionOf, homeOf, jsonLdText} from '../export/json-ld.js';
import {safeLink} from '../article/urls.js';
import type {Markup} from '../markup/markup.js';
import {readOrThrow, type ReadingOptions} from './read-or-throw.js';
import {printMarkup, stringHtml as html} from '../markup/tags/string-html.js';

/** What is written for the head of a page. */
export interface HeadTagsOptions extends ReadingOptions {
  /**
   * Adds a script element with the article as schema.org data. Only for the page where the article
   * belongs: an article that is shown elsewhere must not claim to be that page.
   */
  jsonLd?: boolean;
}

/** Open Graph names a language with a country, `sv_SE`; the one where it is spoken most unless the tag has one. */
const openGraphLocale = (lang: string): string | undefined => {
  try {
    const {language, region} = new Intl.Locale(lang).maximize();
    return region && `${language}_${region}`;
  } catch {
    return undefined;
  }
};

/** Only whole addresses mean anything to those who fetch these tags. */
const whole = (address: string | undefined): string | undefined =>
  address && /^https?:/.test(address) ? safeLink(address) : undefined;

const property = (name: string, content: string | number | undefined): Markup =>
  content ? html`<meta property=${name} content=${content}>\n` : '';

const tags = (article: Article): Markup => {
  const {headline, lang, published, modified, expires, publisher} = article;
  const image = article.image ?? article.blocks.find((block) => block.type === 'image');
  const picture = whole(image?.src);
  const address = whole(homeOf(article));
  const description = descriptionOf(article);
  return [
    description ? html`<meta name="description" content=${description}>\n` : '',
    address ? html`<link rel="canonical" href=${address}>\n` : '',
    (article.alternates ?? []).map(({href, lang: hreflang, kind = 'translation'}) =>
      hreflang && kind === 'translation' && whole(href)
        ? html`<link rel="alternate" hreflang=${hreflang} href=${href}>\n`
        : '',
    ),
    property('og:type', 'article'),
    property('og:title', headline),
    property('og:description', description),
    property('og:url', address),
    property('og:site_name', publisher?.name),
    property('og:locale', openGraphLocale(lang)),
    picture && [
      property('og:image', picture),
      property('og:image:width', image!.width),
      property('og:image:height', image!.height),
      property('og:image:alt', image!.alt),
      html`<meta name="twitter:card" content="summary_large_image">\n`,
    ],
    property('article:published_time', published && withOffset(published)),
    property('article:modified_time', modified && withOffset(modified)),
    property('article:expiration_time', expires && withOffset(expires)),
    (article.tags ?? []).map(({name}) => property('article:tag', name)),
  ];
};

/**
 * What a page with the article needs in its `<head>` for those who share it: description, canonical
 * address, translations and Open Graph, a tag a line. It must come from the server, since the
 * programs that make previews of shared links run no script.
 *
 * Addresses must be whole there. Relative ones are taken from `base`, else from the article's own
 * address; where neither is known they are left out.
 *
 * @param value Article JSON. It is read as carefully as the element reads a file.
 * @throws UnreadableArticleError if the value is no article.
 */
export const headTags = (value: unknown, options: HeadTagsOptions = {}): string => {
  const read = readOrThrow(value, options);
  const own = whole(homeOf(read));
  const article =
    options.base || !own ? read : readOrThrow(value, {...options, base: own, onProblem: undefined});
  const data = options.jsonLd ? `<script type="application/ld+json">${jsonLdText(article)}</script>\n` : '';
  return printMarkup(tags(article)) + data;
};
