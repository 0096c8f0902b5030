import {withOffset} from '../article/dates.js';
import type {Article} from '../article/model/article.js';
import {safeLink} from '../article/urls.js';
import {descriptionOf, homeOf} from './json-ld.js';

/** A `<meta>` of a page's head; Open Graph's have a `property`, others a `name`. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string | number;
}

/** A `<link>` of a page's head. */
export interface LinkTag {
  readonly rel: 'canonical' | 'alternate';
  readonly hreflang?: string;
  readonly href: string;
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
export const wholeAddress = (address: string | undefined): string | undefined =>
  address && /^https?:/.test(address) ? safeLink(address) : undefined;

const meta = (key: 'name' | 'property', name: string, content: string | number | undefined): MetaTag[] =>
  content ? [{[key]: name, content}] : [];

const link = (rel: LinkTag['rel'], href: string | undefined, hreflang?: string): LinkTag[] =>
  href ? [{rel, href, ...(hreflang && {hreflang})}] : [];

/**
 * What an article says in the head of its page, for those who share it: description, canonical
 * address, translations and Open Graph (ogp.me). Addresses that are not whole are left out.
 */
export const toHeadTags = (article: Article): (MetaTag | LinkTag)[] => {
  const {headline, lang, published, modified, expires, publisher, alternates = [], tags = []} = article;
  const image = article.image ?? article.blocks.find((block) => block.type === 'image');
  const picture = wholeAddress(image?.src);
  const address = wholeAddress(homeOf(article));
  const description = descriptionOf(article);
  const graph = (name: string, content: string | number | undefined) => meta('property', name, content);
  return [
    ...meta('name', 'description', description),
    ...link('canonical', address),
    ...alternates.flatMap(({href, lang: hreflang, kind = 'translation'}) =>
      hreflang && kind === 'translation' ? link('alternate', wholeAddress(href), hreflang) : [],
    ),
    ...graph('og:type', 'article'),
    ...graph('og:title', headline),
    ...graph('og:description', description),
    ...graph('og:url', address),
    ...graph('og:site_name', publisher?.name),
    ...graph('og:locale', openGraphLocale(lang)),
    ...(picture
      ? [
          ...graph('og:image', picture),
          ...graph('og:image:width', image!.width),
          ...graph('og:image:height', image!.height),
          ...graph('og:image:alt', image!.alt),
          ...meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
    ...graph('article:published_time', published && withOffset(published)),
    ...graph('article:modified_time', modified && withOffset(modified)),
    ...graph('article:expiration_time', expires && withOffset(expires)),
    ...tags.flatMap(({name}) => graph('article:tag', name)),
  ];
};
