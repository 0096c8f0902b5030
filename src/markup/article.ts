import {nothing} from 'lit/html.js';
import type {Article} from '../article/model/article.js';
import {directionOf} from '../localization/orthography.js';
import type {Markup} from './markup.js';
import {articleFoot} from './foot.js';
import {articleHead} from './head.js';
import {articleNotices} from './notices.js';
import {articleShare} from './share.js';
import {blocks} from './blocks/blocks.js';
import {siteOf} from '../article/site.js';
import {articleIndex} from './article-index.js';
import type {Context, ContextOptions} from './context.js';
import {anchorId} from './pieces/anchor.js';

/** A whole article: what stands before the body, the body, the share bar, what stands after it. */
export const articleTemplate = (article: Article, options: ContextOptions): Markup => {
  const {id, lang, dir, canonicalUrl, url} = article;
  const context: Context = {
    ...options,
    lang,
    sectionLevel: options.headingLevel + 1,
    site: siteOf(options.pageUrl ?? canonicalUrl ?? url),
    articleIndex: articleIndex(article),
    blocks,
  };
  return context.html`<article class="nyhetsdelar-article" id=${anchorId(id)} lang=${lang} dir=${dir ?? directionOf(lang)}>${articleNotices(
    article,
    context,
  )}${articleHead(article, context)}${blocks(article.blocks, context)}${
    context.noShare ? nothing : articleShare(article, context)
  }${articleFoot(article, context)}</article>`;
};
