export type * from './article.js';
export type * from './blocks.js';
export type * from './inlines.js';
export type * from './problems.js';
