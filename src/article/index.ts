export type * from './article.js';
export type * from './blocks.js';
export {
  ageInMonths,
  type ArticleDate,
  instantOf,
  parseDate,
  parseDuration,
  type Precision,
  withOffset,
} from './dates.js';
export type * from './inlines.js';
export type {Problem, ProblemCode, Severity} from './problems.js';
export {readArticle, type ReadOptions, type ReadResult} from './read-article.js';
export {mailUrl, phoneUrl, safeLink, safeMedia, safeSrcset} from './urls.js';
