/** Registers all three elements. */
import './fact-box/fact-box.define.js';
import './news-article/news-article.define.js';
import './social-share/social-share.define.js';
