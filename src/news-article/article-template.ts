import {nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {articleFoot} from './article-foot.js';
import {articleHead} from './article-head.js';
import {blocks} from './blocks/blocks.js';
import {articleShare} from './article-share.js';
import type {Template} from './view.js';

/** A whole article: what stands before the body, the body, the share bar, what stands after it. */
export const articleTemplate: Template<Article> = (article, view) =>
  view.html`<article class="nyhetsdelar-article" id=${article.id ?? nothing} lang=${article.lang} dir=${article.dir ?? nothing}>${articleHead(
    article,
    view,
  )}${blocks(article.blocks, view)}${view.noShare ? nothing : articleShare(article, view)}${articleFoot(article, view)}</article>`;
