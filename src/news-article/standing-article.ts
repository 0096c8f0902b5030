import type {Article} from '../article/model/article.js';
import {chooseLocale, hasLocale} from '../localization/scope.js';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';
import type {Shown} from './article-source.js';
import {KeptArticle} from './kept-article.js';
import {styleArticles, writeArticle} from './write-article.js';

let count = 0;

/** How often an article is put back within two seconds. Two who disagree about it must not freeze the page. */
const patience = 10;

/** Whether an article has its looks already, from a link to nyhetsdelar.css: what that sheet says of itself. */
const isStyled = (article: Element): boolean =>
  getComputedStyle(article).getPropertyValue('--_sheet').trim() === 'nyhetsdelar';

/**
 * The article as it stands on the page: one `<article class="nyhetsdelar-article">`, the last child of
 * the element or, isolated, in its shadow root. It is what the element wrote, or the markup that it
 * found and keeps.
 */
export class StandingArticle extends KeptArticle {
  readonly #idPrefix = `article-${++count}-`;
  readonly #isolation = make('div', {class: 'host-reset'});
  /** What it was written from; another value of any of these makes other markup. */
  #writtenFrom: readonly unknown[] = [];
  /** The languages of passages in it whose words had not come. */
  #missing: ReadonlySet<string> = new Set();
  #timesTaken = 0;
  /** Where an article has been seen to have its looks. */
  #styled: Document | ShadowRoot | undefined;

  /** Lets an article stand where it belongs, and the page's children show where there is none. */
  override show(shown: Shown | undefined): void {
    const before = this.written;
    if (shown?.article) {
      this.#write(shown.article);
    } else {
      this.written = undefined;
      this.#writtenFrom = [];
    }
    if (before !== this.written) removeNode(before);
    const article = this.written ?? shown?.kept;
    if (article) this.#place(article, before === article);
    super.show(shown);
  }

  /** Writes an article, unless it would come out the same. */
  #write(article: Article): void {
    const locale = chooseLocale(article.lang);
    const {host} = this;
    const from = [article, locale, host.headingLevel, host.noShare, host.ageMonths];
    const isComplete = ![...this.#missing].some(hasLocale);
    if (isComplete && from.every((value, index) => value === this.#writtenFrom[index])) return;
    // From the ground up each time: of what stood before, the page may have made something else.
    const {node: written, missing} = writeArticle(article, host, locale, this.#idPrefix);
    this.#missing = missing;
    // The same article in other words, or at another level, stays the same element of the page.
    if (this.#writtenFrom[0] === article) this.written!.replaceChildren(...written.childNodes);
    else this.written = written;
    this.#writtenFrom = from;
  }

  /** @param stood Whether it stood there, so that somebody has taken it away if it does no more. */
  #place(article: HTMLElement, stood: boolean): void {
    const root = this.slot.getRootNode() as ShadowRoot;
    const place = this.host.isolated && this.written ? this.#isolation : this.host;
    if (place !== this.#isolation) removeNode(this.#isolation);
    else if (place.parentNode !== root) root.append(place);
    if (article.parentNode !== place) {
      if (stood) {
        if (this.#timesTaken >= patience) return;
        this.#timesTaken++;
        setTimeout(() => this.#timesTaken--, 2000);
      }
      // What the server wrote of another article gives way, and so does a copy that was made of this one.
      if (this.written) removeNode(this.found);
      place.append(article);
    }
    // What stood there before the script has its looks by a link; a second sheet with the same rules
    // would make the browser look at every element anew.
    const around = article.getRootNode() as Document | ShadowRoot;
    if (around === this.#styled || !article.isConnected) return;
    this.#styled = around;
    if (this.written || !isStyled(article)) styleArticles(around);
  }
}
