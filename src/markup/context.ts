import type {Article} from '../article/model/article.js';
import type {Block} from '../article/model/blocks.js';
import type {HtmlTag, Markup} from './markup.js';
import type {ArticleIndex} from './article-index.js';

/** What a page that is shared says of itself. */
export interface SharedPage {
  /** May be relative, and missing where nobody has said it. */
  readonly url: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly summary?: string | undefined;
}

/** How an article is to be written: what the element, or the renderer in Node, says of it. */
export interface ContextOptions {
  /** The tag to write markup with: Lit's in a browser, one that makes text in Node. */
  readonly html: HtmlTag;
  /** The article whose parts are written. */
  readonly article: Article;
  /** The language that `msg()` answers in; the article's own, or the nearest one with words. */
  readonly locale: string;
  /** Level of the headline, 1 upwards. Everything below it counts from there. */
  readonly headingLevel: number;
  /** Begins every `id` that a template makes up, so that two articles on a page do not collide. */
  readonly idPrefix: string;
  /** Writes the links that stand in the share bar for readers without script; none where there is one. */
  readonly shareLinks?: ((shared: SharedPage, networks: string | undefined) => Markup) | undefined;
  /** Leaves the share bar out. */
  readonly noShare: boolean;
  /** Months after which news counts as old; 0 never says so. */
  readonly ageMonths: number;
  /** The moment from which age is counted. */
  readonly now: Date;
  /** The address of the page that shows the article, where known; another than its own gets a source link. */
  readonly pageUrl: string | undefined;
}

/** What every template of an article is given beside its own part of the content. */
export interface Context extends ContextOptions {
  /** The language of this place in the article: the article's own, or that of a passage within it. */
  readonly lang: string;
  /** Level of the headings that blocks bring with them; a heading in the text has a level of its own. */
  readonly sectionLevel: number;
  /** The site of that page, or else of the article; a link to another one leaves it. */
  readonly site: string | undefined;
  /** What had to be counted in the whole article first. */
  readonly articleIndex: ArticleIndex;
  /** Writes the blocks within a block. Given along, so that no template need import the others. */
  readonly blocks: (content: readonly Block[], context: Context) => Markup;
}

/** Writes one kind of content. */
export type Template<Content> = (content: Content, context: Context) => Markup;
