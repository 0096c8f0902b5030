import type {ViewOptions} from '../../../src/news-article/view.js';
import type {Article} from '../../../src/article/article.js';
import type {HtmlTag} from '../../../src/templates/markup.js';

/** What our templates are given when they are called without the element around them. */
export const view = (html: HtmlTag, article: Article): ViewOptions => ({
  html,
  article,
  locale: 'sv',
  headingLevel: 2,
  idPrefix: 'article-0-',
  prerendered: false,
  noShare: false,
  ageMonths: 0,
  now: new Date('2030-05-02'),
  pageUrl: 'https://www.example.se/nyheter/skola',
});
