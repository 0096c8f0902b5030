import type {ContextOptions} from '../../../src/markup/context.js';
import type {Article} from '../../../src/article/model/article.js';
import type {HtmlTag} from '../../../src/markup/markup.js';

/** What our templates are given when they are called without the element around them. */
export const context = (html: HtmlTag, article: Article): ContextOptions => ({
  html,
  article,
  locale: 'sv',
  headingLevel: 2,
  idPrefix: 'article-0-',
  noShare: false,
  ageMonths: 0,
  now: new Date('2030-05-02'),
  pageUrl: 'https://www.example.se/nyheter/skola',
});
