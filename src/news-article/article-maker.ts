/**
 * All that makes an article of JSON: how it is loaded, read, written and told to search engines, and what is
 * said where that fails. The file for pages whose articles the server has written goes without: there,
 * no-article-maker.ts stands in the place of this module.
 */
export {readArticle} from '../article/read/read-article.js';
export {failureSentence} from './failure-sentence.js';
export {loadJson, parseJson} from './load-json.js';
export {StandingArticle} from './standing-article.js';
export {StructuredData} from './structured-data.js';
