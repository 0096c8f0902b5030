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
import type {Context, ContextOptions, Template} from './context.js';
import {anchorId} from './pieces/anchor.js';

/** What the templates of an article are given, for the article as a whole. */
export const contextOf = (article: Article, options: ContextOptions): Context => ({
  lang: article.lang,
  sectionLevel: options.headingLevel + 1,
  site: siteOf(options.pageUrl ?? article.canonicalUrl ?? article.url),
  articleIndex: articleIndex(article),
  blocks,
  // Last: the engine takes ten times as long to copy an object and then add to the copy.
  ...options,
});

/** A whole article: what stands before the body, the body, the share bar, what stands after it. */
export const wholeArticle: Template<Article> = (article, context) => {
  const {id, lang, dir} = article;
  return context.html`<article class="nyhetsdelar-article" id=${anchorId(id)} lang=${lang} dir=${dir ?? directionOf(lang)}>${articleNotices(
    article,
    context,
  )}${articleHead(article, context)}${blocks(article.blocks, context)}${
    context.noShare ? nothing : articleShare(article, context)
  }${articleFoot(article, context)}</article>`;
};

/** The same, with what its templates are given. */
export const articleTemplate = (article: Article, options: ContextOptions): Markup =>
  wholeArticle(article, contextOf(article, options));
