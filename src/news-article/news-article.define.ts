import '../fact-box/fact-box.define.js';
import '../social-share/social-share.define.js';
import {claimTag} from '../claim-tag.js';
import {NewsArticle} from './news-article.js';
// Of an import for its types alone, a declaration keeps nothing, and the events would be unknown.
import './news-article.events.js';

if (claimTag('news-article', NewsArticle)) customElements.define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
