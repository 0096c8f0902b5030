export * from './news-article.js';
export * from './news-article.events.js';
