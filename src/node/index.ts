export * from './article-text.js';
export * from './check-article.js';
export * from './head-tags.js';
export {UnreadableArticleError, type ReadingOptions} from './read-or-throw.js';
export * from './render-article.js';
