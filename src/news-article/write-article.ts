import {html, render} from 'lit/html.js';
import type {Article} from '../article/model/article.js';
import {missingIn, withLocale} from '../localization/scope.js';
import {articleTemplate} from '../markup/article.js';
import {styles} from '../markup/article.styles.js';
import {headingLevel} from '../markup/heading-level.js';
import {adoptStyles} from '../shadow/adopt-styles.js';

/** How the element wants its article written. */
export interface Wishes {
  readonly isolated: boolean;
  readonly headingLevel: number;
  readonly noShare: boolean;
  readonly ageMonths: number;
}

/** An article as an element of the page. */
export interface Written {
  readonly node: HTMLElement;
  /** The languages of passages in it whose words have not come. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Writes an article in a language.
 * @param idPrefix Stands before every `id` in it, so that no other article on the page has the same.
 */
export const writeArticle = (
  article: Article,
  {headingLevel: level, noShare, ageMonths}: Wishes,
  locale: string,
  idPrefix: string,
): Written => {
  const place = new DocumentFragment();
  const missing = missingIn(() =>
    withLocale(locale, () =>
      render(
        articleTemplate(article, {
          html,
          article,
          locale,
          headingLevel: headingLevel(level, 2),
          idPrefix,
          noShare,
          ageMonths,
          now: new Date(),
          pageUrl: location.href,
        }),
        place,
      ),
    ),
  );
  return {node: place.firstElementChild as HTMLElement, missing};
};

/** Gives articles in a document or a shadow root their looks. */
export const styleArticles = (around: Document | ShadowRoot): void => adoptStyles(around, styles);
