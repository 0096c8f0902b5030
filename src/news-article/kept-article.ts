import {make} from '../shadow/make-element.js';
import type {Shown} from './article-source.js';
import {showDueNotices} from './due-notices.js';
import type {Wishes} from './write-article.js';

const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;

/**
 * The article that stands in an element: markup of one `<article class="nyhetsdelar-article">` that it found among
 * the page's children, and keeps. Those are never touched: while an article stands they have no slot.
 */
export class KeptArticle {
  /** The page's children, or the article in their place. */
  readonly slot = make('slot');

  /** The article; nothing while none is shown. */
  node: HTMLElement | undefined;

  protected readonly host: HTMLElement & Wishes;
  /** The article, where the element wrote it. */
  protected written: HTMLElement | undefined;

  /** @param host The element, which says how it wants its article. */
  constructor(host: HTMLElement & Wishes) {
    this.host = host;
  }

  /** Markup of an article that the element did not write, among the page's children. */
  get found(): HTMLElement | undefined {
    // Of its children alone: a selector has the browser go through all that is in them, at every update.
    return [...this.host.children].find(
      (child): child is HTMLElement => child.matches('article.nyhetsdelar-article') && child !== this.written,
    );
  }

  /** Lets the article stand, and the page's children show where there is none. */
  show(shown: Shown | undefined): void {
    const kept = shown?.kept;
    if (kept) showDueNotices(kept);
    this.node = this.written ?? kept;
    // To WebKit a child whose slot is in no shadow root has no place.
    if (!this.slot.parentNode) return;
    const {host, node} = this;
    const shows = node ? [node].filter(({parentNode}) => parentNode === host) : [...host.childNodes];
    this.slot.assign(...shows.filter(isSlottable));
  }
}
