export type * from './model/article.js';
export type * from './model/blocks.js';
export {
  ageInMonths,
  type ArticleDate,
  instantOf,
  parseDate,
  parseDuration,
  type Precision,
  withOffset,
} from './dates.js';
export type * from './model/inlines.js';
export type * from './model/nodes.js';
export type {Problem, ProblemCode, Severity} from './read/problems.js';
export {checkArticle} from './read/check-article.js';
export type {Limits} from './read/limits.js';
export {readArticle, type ReadOptions, type ReadResult} from './read/read-article.js';
export {mailUrl, phoneUrl, safeLink, safeMedia, safeSrcset} from './urls.js';
