import {nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {directionOf} from '../localization/direction.js';
import type {Markup} from '../templates/markup.js';
import {articleFoot} from './article-foot.js';
import {articleHead} from './article-head.js';
import {articleNotices} from './article-notices.js';
import {articleShare} from './article-share.js';
import {blocks} from './blocks/blocks.js';
import {siteOf} from './link.js';
import {survey} from './survey.js';
import type {View, ViewOptions} from './view.js';

/** A whole article: what stands before the body, the body, the share bar, what stands after it. */
export const articleTemplate = (article: Article, options: ViewOptions): Markup => {
  const {id, lang, dir, canonicalUrl, url} = article;
  const view: View = {
    ...options,
    lang,
    sectionLevel: options.headingLevel + 1,
    site: siteOf(options.pageUrl ?? canonicalUrl ?? url),
    survey: survey(article),
    blocks,
  };
  return view.html`<article class="nyhetsdelar-article" id=${id ?? nothing} lang=${lang} dir=${dir ?? directionOf(lang)}>${articleNotices(
    article,
    view,
  )}${articleHead(article, view)}${blocks(article.blocks, view)}${
    view.noShare ? nothing : articleShare(article, view)
  }${articleFoot(article, view)}</article>`;
};
