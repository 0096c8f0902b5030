import '../fact-box/fact-box.define.js';
import '../social-share/social-share.define.js';
import {claimTag} from '../claim-tag.js';
import {NewsArticle} from './news-article.js';

if (claimTag('news-article', NewsArticle)) customElements.define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
