import '../fact-box/fact-box.define.js';
import '../social-share/social-share.define.js';
import {NewsArticle} from './news-article.js';

// A page can load the script twice, and a second define() would throw.
if (!customElements.get('news-article')) customElements.define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
