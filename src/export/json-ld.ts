import type {Article, Organisation} from '../article/model/article.js';
import type {ImageBlock, Person} from '../article/model/blocks.js';
import {withOffset} from '../article/dates.js';
import {inlineText} from '../article/inline-text.js';

/** Data of schema.org, as `<script type="application/ld+json">` holds it. */
export interface StructuredData {
  readonly '@context'?: string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const picture = ({src, width, height, caption, credit}: ImageBlock): StructuredData => ({
  '@type': 'ImageObject',
  url: src,
  width,
  height,
  caption: inlineText(caption ?? []) || undefined,
  creditText: credit,
});

const organisation = ({name, href, logo}: Organisation): StructuredData => ({
  '@type': 'Organization',
  name,
  url: href,
  logo: logo && picture(logo),
});

const person = ({name, title, href}: Partial<Person>): StructuredData => ({
  '@type': 'Person',
  name,
  jobTitle: title,
  url: href,
});

/** What an article is about in a sentence or two: its summary, else its preamble. */
export const descriptionOf = ({summary, preamble}: Article): string =>
  (summary ?? inlineText(preamble ?? [])).replace(/\s+/g, ' ').trim();

/** The address that the article belongs at. */
export const homeOf = ({canonicalUrl, url}: Article): string | undefined => canonicalUrl ?? url;

/**
 * An article as a NewsArticle of schema.org, for search engines. Times are given their offset, since
 * search engines would take them for another zone's. What the article does not say is `undefined`,
 * which JSON leaves out.
 */
export const toJsonLd = (article: Article): StructuredData => {
  const {
    headline,
    shortHeadline,
    lang,
    published,
    modified,
    expires,
    image,
    authors,
    credits = [],
    publisher,
    tags,
  } = article;
  const first = image ?? article.blocks.find((block) => block.type === 'image');
  const writers = authors ?? credits.filter(({role}) => role === 'text');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline || undefined,
    alternativeHeadline: shortHeadline,
    description: descriptionOf(article) || undefined,
    url: homeOf(article),
    mainEntityOfPage: homeOf(article),
    inLanguage: lang,
    datePublished: published && withOffset(published),
    dateModified: modified && withOffset(modified),
    expires: expires && withOffset(expires),
    image: first && picture(first),
    author: writers.length ? writers.map(person) : publisher && organisation(publisher),
    publisher: publisher && organisation(publisher),
    keywords: tags?.map(({name}) => name),
  };
};

/** The same as the text of a script element: no `<` of the article can end it. */
export const jsonLdText = (article: Article): string =>
  JSON.stringify(toJsonLd(article)).replace(/</g, '\\u003c');
