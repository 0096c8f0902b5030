/** The classes, events, types and functions of the package. Importing this registers no element. */
export * from './article/index.js';
export * from './fact-box/index.js';
export * from './news-article/index.js';
export * from './social-share/index.js';
