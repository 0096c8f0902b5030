import {msg} from '@lit/localize';
import {html, LitElement, noChange, nothing, render} from 'lit';
import type {Article} from '../article/model/article.js';
import type {Problem} from '../article/read/problems.js';
import {readArticle} from '../article/read/read-article.js';
import {safeMedia} from '../article/urls.js';
import {LanguageController} from '../localization/language-controller.js';
import {chooseLocale, withLocale} from '../localization/scope.js';
import {headingLevel} from '../markup/heading-level.js';
import {adoptStyles} from '../shadow/adopt-styles.js';
import type {Markup} from '../markup/markup.js';
import {activate} from './activate.js';
import {isStyled} from './is-styled.js';
import {articleTemplate} from '../markup/article.js';
import {failureSentence} from './failure-sentence.js';
import {FallbackContent} from './fallback-content.js';
import {listenControl} from './listen/listen-control.js';
import {ListenController} from './listen/listen-controller.js';
import {loadJson, maxBytes, type JsonRequest, type LoadFailure} from './load-json.js';
import {NewsArticleErrorEvent, NewsArticleReadyEvent} from './news-article.events.js';
import {styles} from '../markup/article.styles.js';
import {StructuredDataController} from './structured-data.js';

const inlineJson = '<script type="application/json">';

let count = 0;

/**
 * A municipal news article, rendered from article JSON into light DOM: it takes on the page's own
 * typography, and reader view, search engines, translation and in-page links all see it.
 *
 * The article comes from `src`, from a `<script type="application/json">` inside the element, from
 * the `article` property, or stands there already as prerendered markup, which is kept as it is.
 * Until an article is shown, and whenever none can be, the element's other children are what the
 * reader sees: put a link to the article there.
 *
 * @tag news-article
 * @slot - Shown until the article is there, and where it cannot be had. A link to the article, say.
 * @fires {NewsArticleReadyEvent} news-article-ready - The article stands on the page.
 * @fires {NewsArticleErrorEvent} news-article-error - No article can be shown; `reason` and `message` say why.
 * @cssprop [--nyhetsdelar-text=currentColor] - Text colour of all three elements.
 * @cssprop [--nyhetsdelar-muted] - Colour of dates, captions and credits; the text colour, lightened, unless set.
 * @cssprop [--nyhetsdelar-accent=currentColor] - Colour of marks and edges.
 * @cssprop [--nyhetsdelar-border] - Colour of borders.
 * @cssprop [--nyhetsdelar-surface] - Background of boxes; a tint of the text colour unless set.
 * @cssprop [--nyhetsdelar-focus=currentColor] - Colour of the focus ring.
 * @cssprop [--nyhetsdelar-focus-gap=Canvas] - Colour between the focus ring and what it is drawn around.
 * @cssprop [--nyhetsdelar-radius=0.25em] - Rounding of boxes and buttons.
 * @cssprop [--nyhetsdelar-space=1em] - What the space around headings, pictures and boxes is counted in.
 * @cssprop [--nyhetsdelar-target=44px] - Least width and height of what is clicked (WCAG 2.5.5).
 * @cssprop [--nyhetsdelar-measure=40em] - Longest line of an article.
 */
export class NewsArticle extends LitElement {
  static override properties = {
    src: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    isolated: {type: Boolean},
    ageMonths: {type: Number, attribute: 'age-months'},
    noShare: {type: Boolean, attribute: 'no-share'},
    listen: {type: Boolean},
    jsonLd: {type: Boolean, attribute: 'json-ld'},
    timeout: {type: Number},
    status: {type: String, reflect: true, useDefault: true},
    article: {attribute: false, noAccessor: true},
  };

  /** Address of an article's JSON, relative to the page. Loaded once; setting it again loads again. */
  src = '';

  /** Level of the headline, 1 upwards; 2 unless set. Headings inside the article count from it. */
  headingLevel = 2;

  /** Renders into a shadow root instead, for pages whose CSS would break any article. Read when the element is first put on the page. */
  isolated = false;

  /** Months after which the article says that it is old; 6 unless set, 0 never. */
  ageMonths = 6;

  /** Leaves out the share bar. */
  noShare = false;

  /**
   * Offers to read the article aloud, where the reader's device has a voice for its language. The
   * speech is made on the device.
   */
  listen = false;

  /**
   * Tells search engines about the article by a schema.org NewsArticle in the head of the page, if
   * the page is the article's own address.
   */
  jsonLd = false;

  /** Milliseconds to wait for `src`; 10000 unless set. */
  timeout = 10_000;

  /**
   * Where the element is: `idle` (nothing to show yet), `loading`, `ready` or `error`. Reflected, so
   * that a page can reserve room: `news-article[status="loading"] {min-block-size: 20em}`.
   */
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';

  readonly #language = new LanguageController(this);
  readonly #listening = new ListenController(this, () =>
    this.listen && this.status === 'ready' ? (this.#kept ? this.#keptMarkup! : this.#article) : undefined,
  );
  readonly #fallback = new FallbackContent(this);
  readonly #idPrefix = `article-${++count}-`;
  /** Ends what the element renders among the page's own children. */
  readonly #end = document.createComment('');
  readonly #lateChildren = new MutationObserver(() => this.#begin());
  #article: Article | undefined;
  /** The article that the markup was last written for. */
  #written: Article | undefined;
  /** How it was written; empty where it does not stand. */
  #manner = '';
  #request: JsonRequest | undefined;
  /** The `src` that was taken up last, so that each is loaded once. */
  #takenSrc = '';
  /** Whether the article was on the page before the script was. */
  #kept = false;
  #event: NewsArticleReadyEvent | NewsArticleErrorEvent | undefined;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader asked for another try, and so waits at the place of the button. */
  #retrying = false;
  #setLanguage = false;

  constructor() {
    super();
    new StructuredDataController(this);
    this.addEventListener('click', activate);
  }

  /**
   * The article that is shown, as it was read: addresses absolute, faults repaired. Setting it
   * shows an article without a request; whatever is set is read as carefully as a file.
   */
  get article(): Article | undefined {
    return this.#article;
  }

  set article(value: unknown) {
    this.#leaveRequest();
    if (value !== undefined && value !== null) this.#show(value, this.baseURI, '.article');
    else if (this.#article) {
      this.#article = undefined;
      this.status = 'idle';
    }
  }

  /** Loads `src` once more: after a failure, or when the file has changed. */
  reload(): void {
    if (this.src) this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const kept = this.#keptMarkup;
    if (this.isolated) adoptStyles(this.shadowRoot!, styles);
    // What stood there before the script has its looks by a link; a second sheet with the same
    // rules would make the browser look at every element anew.
    else if (!kept || !isStyled(kept)) adoptStyles(this.getRootNode() as Document | ShadowRoot, styles);
    window.addEventListener('online', this.#online);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed);
    if (this.status === 'loading') this.#load();
    else this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#online);
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#lateChildren.disconnect();
    this.#leaveRequest();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.isolated) return super.createRenderRoot();
    // Ahead of the page's own children, to which the parser may still be adding.
    this.prepend(this.#end);
    this.renderOptions.renderBefore = this.#end;
    return this;
  }

  protected override willUpdate(): void {
    if (this.src && this.src !== this.#takenSrc) this.#load();
    if (this.#written === this.#article) return;
    this.#written = this.#article;
    this.#manner = '';
    // A film stands where the button was that loaded it: another article is not written into that.
    if (this.hasUpdated) render(nothing, this.renderRoot, this.renderOptions);
  }

  protected override render() {
    if (this.status !== 'ready') {
      this.#manner = '';
      return this.#language.speak(() => this.#waitingMarkup());
    }
    const control = this.#language.speak(() => listenControl(this.#listening, this.#language.fallback));
    if (!this.#kept) return [control, this.#articleMarkup(this.#article!)];
    return [control, this.isolated ? html`<slot></slot>` : nothing];
  }

  protected override updated(): void {
    if (this.status === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    if (this.status === 'ready' && !this.#kept) {
      if (!this.isolated) this.#fallback.setAside(this.#isOwn);
      this.#takeLanguage(this.#article!);
    } else {
      this.#fallback.restore();
    }
    if (this.#retrying && this.status !== 'loading') this.#returnFocus();
    const event = this.#event;
    this.#event = undefined;
    if (event) this.dispatchEvent(event);
  }

  /** Looks for an article among what the page gives: the element's children, then `src`. */
  #begin(): void {
    if (this.status !== 'idle') return;
    if (this.#keptMarkup) this.#keep();
    else if (this.src) this.#load();
    else this.#readInlineJson();
    if (this.status === 'idle') this.#lateChildren.observe(this, {childList: true});
    else this.#lateChildren.disconnect();
  }

  get #keptMarkup(): HTMLElement | null {
    return this.querySelector(':scope > article.nyhetsdelar-article');
  }

  #keep(): void {
    this.#kept = true;
    this.#takenSrc = this.src;
    this.status = 'ready';
    this.#event = new NewsArticleReadyEvent(undefined, []);
  }

  #readInlineJson(): void {
    const script = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    if (!script) return;
    if (script.text.length > maxBytes) {
      this.#fail({reason: 'size'}, inlineJson);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(script.text);
    } catch {
      // The parser may be in the middle of the script; when the page is whole, it is a fault.
      if (document.readyState !== 'loading') this.#fail({reason: 'parse'}, inlineJson);
      return;
    }
    this.#show(value, this.baseURI, inlineJson);
  }

  #load(): void {
    this.#leaveRequest();
    this.#takenSrc = this.src;
    const address = safeMedia(this.src, this.baseURI);
    if (!address) {
      this.#fail({reason: 'blocked'}, this.src);
      return;
    }
    const request = loadJson(address, this.timeout);
    this.#request = request;
    this.status = 'loading';
    this.#slow = false;
    this.#slowTimer = setTimeout(() => {
      this.#slow = true;
      this.requestUpdate();
    }, 1000);
    const arrived = (use: () => void) => {
      if (this.#request !== request) return; // The element has turned to something else.
      this.#leaveRequest();
      use();
    };
    request.answer.then(
      ({value, base}) => arrived(() => this.#show(value, base, address)),
      (failure: LoadFailure) => arrived(() => this.#fail(failure, address)),
    );
  }

  #leaveRequest(): void {
    clearTimeout(this.#slowTimer);
    this.#request?.leave();
    this.#request = undefined;
  }

  /** Shows a value if it is an article; `place` says where it was, for the sentence that it is none. */
  #show(value: unknown, base: string, place: string): void {
    const {article, problems} = readArticle(value, {base});
    if (!article) {
      this.#fail({reason: 'invalid'}, place, problems);
      return;
    }
    const name = this.src || article.headline;
    for (const {severity, sv, en} of problems) {
      if (severity !== 'notice') console.warn(`<news-article> ${name}: ${sv} / ${en}`);
    }
    this.#article = article;
    this.#kept = false;
    this.status = 'ready';
    this.#event = new NewsArticleReadyEvent(article, problems);
    this.requestUpdate();
  }

  #fail(failure: LoadFailure, address: string, problems: readonly Problem[] = []): void {
    const message = this.#language.speak(() => failureSentence(failure, address, this.timeout));
    console.warn(`<news-article> ${message}`);
    this.#kept = false;
    this.status = 'error';
    const reason = failure.reason === 'size' ? 'invalid' : failure.reason;
    this.#event = new NewsArticleErrorEvent({reason, message, status: failure.status, problems});
    this.requestUpdate();
  }

  #articleMarkup(article: Article): Markup | typeof noChange {
    const locale = chooseLocale(article.lang);
    // A voice that begins or ends, say, is no reason to go through all of it again.
    const manner = [locale, this.headingLevel, this.noShare, this.ageMonths].join(' ');
    if (manner === this.#manner) return noChange;
    this.#manner = manner;
    return withLocale(locale, () =>
      articleTemplate(article, {
        html,
        article,
        locale,
        headingLevel: headingLevel(this.headingLevel, 2),
        idPrefix: this.#idPrefix,
        noShare: this.noShare,
        ageMonths: this.ageMonths,
        now: new Date(),
        pageUrl: location.href,
      }),
    );
  }

  #waitingMarkup() {
    const failed = this.status === 'error' && this.#fallback.isEmpty(this.#isOwn);
    const words = failed
      ? msg('Det gick inte att läsa in artikeln', {id: 'news-article.failed'})
      : this.status === 'loading' && this.#slow
        ? msg('Artikeln läses in', {id: 'news-article.loading'})
        : '';
    const lang = this.#language.fallback ?? nothing;
    return html`${this.isolated ? html`<slot></slot>` : nothing}${
      this.status === 'idle'
        ? nothing
        : html`<p class="nyhetsdelar-status" role="status" lang=${lang}>${words}</p>`
    }${
      failed && this.src
        ? html`<button class="nyhetsdelar-retry" type="button" lang=${lang} @click=${this.#retry}>
          ${msg('Försök igen', {id: 'news-article.retry'})}
        </button>`
        : nothing
    }`;
  }

  /** Gives the element the article's language and direction, unless the page has given one. */
  #takeLanguage({lang, dir}: Article): void {
    if (this.hasAttribute('lang') && !this.#setLanguage) return;
    this.#setLanguage = true;
    // Only a change is written: every write is heard by whoever watches the page's languages.
    if (this.lang !== lang) this.lang = lang;
    if (dir && this.dir !== dir) this.dir = dir;
  }

  /** After a retry the button that had focus is gone: go on where its outcome is (WCAG 2.4.3). */
  #returnFocus(): void {
    this.#retrying = false;
    const target = this.renderRoot.querySelector<HTMLElement>('.nyhetsdelar-retry, .nyhetsdelar-article');
    if (target?.localName === 'article') target.tabIndex = -1;
    target?.focus();
  }

  readonly #isOwn = (node: ChildNode): boolean =>
    !!(node.compareDocumentPosition(this.#end) & Node.DOCUMENT_POSITION_FOLLOWING);

  readonly #retry = () => {
    this.#retrying = true;
    this.#load();
  };

  readonly #online = () => {
    if (this.status === 'error' && this.src) this.#load();
  };

  readonly #parsed = () => {
    this.#begin();
    this.requestUpdate(); // Children that came late stand aside, too.
  };
}
