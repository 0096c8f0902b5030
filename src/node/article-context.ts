import type {Article} from '../article/model/article.js';
import {chooseLocale} from '../localization/scope.js';
import type {ContextOptions} from '../markup/context.js';
import type {HtmlTag} from '../markup/markup.js';
import type {ReadingOptions} from './read-or-throw.js';

/** What it depends on when and where an article is read. */
export interface PageOptions extends ReadingOptions {
  /** Months after which the article says that it is old; 6 unless set, 0 never. */
  ageMonths?: number;
  /** The moment from which its age is counted; now unless set. */
  now?: Date;
  /** Address of the page that the article is for. On another than its own, the article says where it comes from. */
  pageUrl?: string;
}

/** What the templates are given, for a page as the options say and with nothing more to it unless given. */
export const articleContext = (
  html: HtmlTag,
  article: Article,
  {ageMonths = 6, now = new Date(), pageUrl}: PageOptions,
  {
    headingLevel = 2,
    idPrefix = '',
    shareLinks,
    noShare = true,
  }: Partial<Pick<ContextOptions, 'headingLevel' | 'idPrefix' | 'shareLinks' | 'noShare'>> = {},
): ContextOptions => ({
  html,
  article,
  locale: chooseLocale(article.lang),
  headingLevel,
  idPrefix,
  shareLinks,
  noShare,
  ageMonths,
  now,
  pageUrl,
});
