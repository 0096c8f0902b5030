import type {Article} from '../article/model/article.js';
import type {Problem} from '../article/read/problems.js';
import {PlatformEvent} from '../shadow/platform-event.js';

/** Sent when an article stands on the page, with what was amiss in it. */
export class NewsArticleReadyEvent extends PlatformEvent {
  /** The article as it was read; nothing where the element kept markup that was already there. */
  readonly article: Article | undefined;
  /** What was repaired or left out, each with its place in the JSON. Empty for a sound article. */
  readonly problems: readonly Problem[];

  constructor(article: Article | undefined, problems: readonly Problem[]) {
    super('news-article-ready', {bubbles: true, composed: true});
    this.article = article;
    this.problems = problems;
  }
}

/**
 * Why no article could be shown: `network` (no answer), `timeout`, `http` (an answer such as 404),
 * `parse` (not JSON), `invalid` (JSON, but no article) or `blocked` (an address that is not allowed).
 */
export type NewsArticleErrorReason = 'network' | 'timeout' | 'http' | 'parse' | 'invalid' | 'blocked';

/** Sent when no article could be shown. The element's own children are then visible again. */
export class NewsArticleErrorEvent extends PlatformEvent {
  /** Why, for programs. */
  readonly reason: NewsArticleErrorReason;
  /** What happened, in a sentence for the person who looks after the page. */
  readonly message: string;
  /** The status of the answer, for `http`. */
  readonly status: number | undefined;
  /** For `invalid`: what is wrong, each with its place in the JSON. */
  readonly problems: readonly Problem[];

  constructor(failure: {
    reason: NewsArticleErrorReason;
    message: string;
    status?: number | undefined;
    problems?: readonly Problem[];
  }) {
    super('news-article-error', {bubbles: true, composed: true});
    this.reason = failure.reason;
    this.message = failure.message;
    this.status = failure.status;
    this.problems = failure.problems ?? [];
  }
}

/** The events of an article, by the names that listeners use. */
export interface NewsArticleEventMap {
  'news-article-ready': NewsArticleReadyEvent;
  'news-article-error': NewsArticleErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends NewsArticleEventMap {}
}
