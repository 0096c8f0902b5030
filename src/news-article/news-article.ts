import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {css} from '@lit/reactive-element/css-tag.js';
import type {Article} from '../article/model/article.js';
import {LanguageController} from '../localization/language-controller.js';
import {restyle, styledRoot} from '../shadow/styled-root.js';
import {putAttribute} from '../shadow/write-changes.js';
import {shadowTheme} from '../theme/shadow-theme.js';
import {ArticleClicks} from './article-clicks.js';
import {failureSentence, StandingArticle, StructuredData} from './article-maker.js';
import {ArticleSource, type ArticleState, type Shown, type SourceFailure} from './article-source.js';
import {Controls} from './controls.js';
import {ListenControl} from './listen/listen-control.js';
import {ListenController} from './listen/listen-controller.js';
import {NewsArticleErrorEvent, NewsArticleReadyEvent} from './news-article.events.js';
import {styles} from './news-article.styles.js';

/** Whether a reader can see something of a node. */
const isSeen = (node: Node): boolean =>
  node.nodeType === 1
    ? !/^(script|style|template)$/.test((node as Element).localName) && !(node as HTMLElement).hidden
    : node.nodeType === 3 && !!node.nodeValue!.trim();

/**
 * A municipal news article, rendered from article JSON into light DOM: it takes on the page's own
 * typography, and reader view, search engines, translation and in-page links all see it.
 *
 * The article comes from the `article` property, stands in the element already as prerendered markup,
 * which is kept as it is, comes from `src`, or from a `<script type="application/json">` inside the
 * element; the first of these that is there counts. It is one `<article class="nyhetsdelar-article">`,
 * the last child of the element, and put back if something takes it away.
 *
 * The element's other children belong to the page, which may change them at any time. They are what
 * the reader sees until an article is shown, and whenever none can be: put a link to the article there.
 *
 * @tag news-article
 * @slot - Shown until the article is there, and where it cannot be had. A link to the article, say.
 * @fires {NewsArticleReadyEvent} news-article-ready - The article stands on the page.
 * @fires {NewsArticleErrorEvent} news-article-error - No article can be shown; `reason` and `message` say why.
 * @attr {idle|loading|ready|error} status - Where the element is, for style sheets: written by the element and never read. Absent while it is `idle`.
 * @csspart listen - Around the buttons for reading aloud.
 * @csspart status - What is said while the article is slow to come, or where it cannot be had and there is nothing else to see.
 * @csspart retry - The button for another try.
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
export class NewsArticle extends ReactiveElement {
  // Which child shows is a matter of the element's state, and nothing is written on the page's children.
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', slotAssignment: 'manual'};

  static override styles = [css`${shadowTheme}${styles}`];

  static override properties = {
    src: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    isolated: {type: Boolean},
    ageMonths: {type: Number, attribute: 'age-months'},
    noShare: {type: Boolean, attribute: 'no-share'},
    listen: {type: Boolean},
    jsonLd: {type: Boolean, attribute: 'json-ld'},
    timeout: {type: Number},
    article: {attribute: false, noAccessor: true},
  };

  /** Address of an article's JSON, relative to the page. Loaded once; setting it again loads again. */
  src = '';

  /** Level of the headline, 1 upwards; 2 unless set. Headings inside the article count from it. */
  headingLevel = 2;

  /** Renders the article into the shadow root instead, for pages whose CSS would break any article. */
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

  /** Milliseconds to wait for `src`; 10000 unless set to a number above 0. */
  timeout = 10_000;

  readonly #language = new LanguageController(this);
  readonly #standing = new StandingArticle(this);
  readonly #source = new ArticleSource(this, () => this.#standing.found);
  readonly #listening = new ListenController(this);
  readonly #controls = new Controls(new ListenControl(this.#listening), () => this.reload());
  readonly #structuredData = new StructuredData();
  /** Hears of children that come and go, and of whatever takes the element's own attributes away. */
  readonly #watch = new MutationObserver(() => this.requestUpdate());
  /** What was told to the page last. */
  #told: Shown | SourceFailure | undefined;
  /** What the element has taken on, where the page has said nothing. */
  #taken = {lang: '', dir: ''};

  constructor() {
    super();
    new ArticleClicks(this);
  }

  /**
   * The article that is shown, as it was read: addresses absolute, faults repaired; `undefined` where
   * none is shown, or markup that was there before. Setting it shows an article without a request, and
   * comes before every other way to give one until it is set to `undefined` or `null`; whatever is set
   * is read as carefully as a file.
   */
  get article(): Article | undefined {
    return this.#source.state.shown?.article;
  }

  set article(value: unknown) {
    this.#source.give(value);
  }

  /** Where the element is: `idle` (nothing to show yet), `loading`, `ready` or `error`. */
  get status(): ArticleState['status'] {
    return this.#source.state.status;
  }

  /**
   * Loads `src` once more, from the server: after a failure, or when the file has changed. What is
   * shown stays until then. Nothing where there is no `src`, or `article` is set.
   */
  reload(): void {
    this.#source.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this, {childList: true, attributeFilter: ['status', 'lang', 'dir']});
    // In another place, another language may be around it, or another document.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#structuredData.tell(undefined, this.ownerDocument);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#source.follow();
    // Before anything asks which language the element speaks.
    this.#takeLanguage(this.#source.state.shown);
  }

  protected override update(changed: PropertyValues): void {
    const {state} = this.#source;
    const isAwaited = this.#controls.hasFocus;
    if (!this.shadowRoot && !this.#isAlone(state)) {
      styledRoot(this).append(this.#controls.element, this.#standing.slot);
    }
    this.#standing.show(state.shown);
    const article = this.#standing.node;
    putAttribute(this, 'status', state.status === 'idle' ? null : state.status);
    putAttribute(this, 'aria-busy', state.status === 'loading' ? 'true' : null);
    this.#listening.offer(this.listen ? article : undefined);
    this.#controls.update(state, this.#language, {
      listens: this.listen && !!article,
      canRetry: !!this.src,
      isEmpty: this.#isEmpty,
    });
    // After another try the button that had the focus is gone: go on where its outcome is (WCAG 2.4.3).
    if (isAwaited && state.status === 'ready') {
      article!.tabIndex = -1;
      article!.focus();
    }
    // What was heard until here is done with.
    this.#watch.takeRecords();
    // Until here, what asks for an update gets this one.
    super.update(changed);
    if (this.isConnected) this.#tell();
  }

  /** Whether the page's children give a reader nothing to see. */
  get #isEmpty(): boolean {
    return ![...this.childNodes].some(isSeen);
  }

  /**
   * Whether kept markup stands in the element alone, with nothing to say or offer beside it. It then needs no
   * shadow root, and to make one would lay all of it out anew: for 1,000 blocks that takes longer than all else
   * that brings them to life (`npm run bench -- builds`).
   */
  #isAlone({status, shown}: ArticleState): boolean {
    const kept = shown?.kept;
    return (
      status === 'ready' &&
      !!kept &&
      !this.listen &&
      [...this.childNodes].every((node) => node === kept || !isSeen(node))
    );
  }

  /**
   * Takes on the language and direction of the article that is shown, so that the element's own words
   * are in it, too; unless the page has given it one. What the server wrote together with markup that is
   * kept or gives way, or a copy has brought with it, is not the page's.
   */
  #takeLanguage(shown: Shown | undefined): void {
    const {lang = '', dir = ''} = shown?.kept ?? shown?.article ?? {};
    const wanted = {lang, dir};
    const markup = this.#standing.found ?? shown?.kept;
    for (const name of ['lang', 'dir'] as const) {
      if (this[name] && this[name] !== this.#taken[name] && this[name] !== markup?.[name]) continue;
      this.#taken[name] = wanted[name];
      putAttribute(this, name, wanted[name] || null);
    }
  }

  /** Tells search engines of the article, and the page what has become of it, once. */
  #tell(): void {
    const {state} = this.#source;
    this.#structuredData.tell(this.jsonLd ? state.shown?.article : undefined, this.ownerDocument);
    const told =
      state.status === 'error' ? state.failure : state.status === 'ready' ? state.shown : undefined;
    if (!told || told === this.#told) return;
    this.#told = told;
    if ('place' in told) {
      const message = this.#language.speak(() => failureSentence(told));
      console.warn(`<news-article> ${message}`);
      const reason = told.reason === 'size' ? 'invalid' : told.reason;
      this.dispatchEvent(new NewsArticleErrorEvent({...told, reason, message}));
    } else {
      const {article, problems = []} = told;
      const name = this.src || article?.headline;
      for (const {severity, sv, en} of problems)
        if (severity !== 'notice') console.warn(`<news-article> ${name}: ${sv} / ${en}`);
      this.dispatchEvent(new NewsArticleReadyEvent(article, problems));
    }
  }
}
