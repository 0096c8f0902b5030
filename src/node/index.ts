export * from './article-text.js';
export {checkArticle} from '../article/read/check-article.js';
export * from './head-tags.js';
export {UnreadableArticleError, type ReadingOptions} from './read-or-throw.js';
export * from './render-article.js';
