import type {Article} from '../article/model/article.js';
import {chooseLocale, hasLocale} from '../localization/scope.js';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';
import {styleArticles, writeArticle} from './article-maker.js';
import type {Shown} from './article-source.js';
import type {Wishes} from './write-article.js';

let count = 0;

/** How often an article is put back within two seconds. Two who disagree about it must not freeze the page. */
const patience = 10;

/** Whether an article has its looks already, from a link to nyhetsdelar.css: what that sheet says of itself. */
const isStyled = (article: Element): boolean =>
  getComputedStyle(article).getPropertyValue('--_sheet').trim() === 'nyhetsdelar';

const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;

/**
 * The article as it stands on the page: one `<article class="nyhetsdelar-article">`, the last child of
 * the element or, isolated, in its shadow root. It is what the element wrote, or the markup that it
 * found and keeps. The page's own children are never touched: while an article stands they have no slot.
 */
export class StandingArticle {
  /** The page's children, or the article in their place. */
  readonly slot = make('slot');

  /** The article; nothing while none is shown. */
  node: HTMLElement | undefined;

  readonly #host: HTMLElement;
  readonly #idPrefix = `article-${++count}-`;
  readonly #isolation = make('div', {class: 'host-reset'});
  /** Whether the element wrote it. */
  #isWritten = false;
  /** What it was written from; another value of any of these makes other markup. */
  #writtenFrom: readonly unknown[] = [];
  /** The languages of passages in it whose words had not come. */
  #missing: ReadonlySet<string> = new Set();
  #timesTaken = 0;
  /** Where an article has been seen to have its looks. */
  #styled: Document | ShadowRoot | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Markup of an article that the element did not write, among the page's children. */
  get found(): HTMLElement | undefined {
    // Of its children alone: a selector has the browser go through all that is in them, at every update.
    return [...this.#host.children].find(
      (child): child is HTMLElement =>
        child.matches('article.nyhetsdelar-article') && (!this.#isWritten || child !== this.node),
    );
  }

  /** Lets an article stand where it belongs, and the page's children show where there is none. */
  show(shown: Shown | undefined, wishes: Wishes): void {
    const before = this.#isWritten ? this.node : undefined;
    if (shown?.article) {
      this.#write(shown.article, wishes);
    } else {
      this.node = shown?.kept;
      this.#isWritten = false;
      this.#writtenFrom = [];
    }
    if (before !== this.node) removeNode(before);
    if (this.node) this.#place(this.node, before === this.node, wishes.isolated);
    // To WebKit a child whose slot is in no shadow root has no place.
    if (!this.slot.parentNode) return;
    const host = this.#host;
    const shows = this.node ? [this.node].filter((node) => node.parentNode === host) : [...host.childNodes];
    this.slot.assign(...shows.filter(isSlottable));
  }

  /** Writes an article, unless it would come out the same. */
  #write(article: Article, wishes: Wishes): void {
    const locale = chooseLocale(article.lang);
    const from = [article, locale, wishes.headingLevel, wishes.noShare, wishes.ageMonths];
    const isComplete = ![...this.#missing].some(hasLocale);
    if (isComplete && from.every((value, index) => value === this.#writtenFrom[index])) return;
    // From the ground up each time: of what stood before, the page may have made something else.
    const {node: written, missing} = writeArticle(article, wishes, locale, this.#idPrefix);
    this.#missing = missing;
    // The same article in other words, or at another level, stays the same element of the page.
    if (this.#writtenFrom[0] === article) this.node!.replaceChildren(...written.childNodes);
    else this.node = written;
    this.#isWritten = true;
    this.#writtenFrom = from;
  }

  /** @param stood Whether it stood there, so that somebody has taken it away if it does no more. */
  #place(article: HTMLElement, stood: boolean, isolated: boolean): void {
    const root = this.slot.getRootNode() as ShadowRoot;
    const place = isolated && this.#isWritten ? this.#isolation : this.#host;
    if (place !== this.#isolation) removeNode(this.#isolation);
    else if (place.parentNode !== root) root.append(place);
    if (article.parentNode !== place) {
      if (stood) {
        if (this.#timesTaken >= patience) return;
        this.#timesTaken++;
        setTimeout(() => this.#timesTaken--, 2000);
      }
      // What the server wrote of another article gives way, and so does a copy that was made of this one.
      if (this.#isWritten) removeNode(this.found);
      place.append(article);
    }
    // What stood there before the script has its looks by a link; a second sheet with the same rules
    // would make the browser look at every element anew.
    const around = article.getRootNode() as Document | ShadowRoot;
    if (around === this.#styled || !article.isConnected) return;
    this.#styled = around;
    if (this.#isWritten || !isStyled(article)) styleArticles(around);
  }
}
