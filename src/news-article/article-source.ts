import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import type {Article} from '../article/model/article.js';
import type {Problem} from '../article/read/problems.js';
import {safeMedia} from '../article/urls.js';
import {documentProperty} from '../shadow/document-property.js';
import {loadJson, parseJson, readArticle} from './article-maker.js';
import type {JsonRequest, LoadFailure} from './load-json.js';

/** An article that the element writes, or markup that stood in it before the script did. */
export type Shown =
  | {readonly article: Article; readonly problems: readonly Problem[]; readonly kept?: undefined}
  | {readonly kept: HTMLElement; readonly article?: undefined; readonly problems?: undefined};

/** Why nothing can be shown. */
export interface SourceFailure extends LoadFailure {
  /** Where the article was to come from: an address, or what it was in. */
  readonly place: string;
  readonly problems: readonly Problem[];
}

/** What the element is doing, with all that belongs to it and nothing that does not. */
export type ArticleState =
  | {readonly status: 'idle'; readonly shown?: undefined}
  | {
      readonly status: 'loading';
      readonly request: JsonRequest;
      /** Whether it has taken so long that the reader should be told. */
      readonly slow: boolean;
      /** What stands until the file has come anew. */
      readonly shown: Shown | undefined;
    }
  | {readonly status: 'ready'; readonly shown: Shown}
  | {readonly status: 'error'; readonly failure: SourceFailure; readonly shown?: undefined};

/** What the source goes by, of the element that it belongs to. */
export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly timeout: number;
}

/** What the present state came from, so that each is taken up once. */
type Origin = 'property' | {readonly src: string};

const inlineJson = '<script type="application/json">';

/** Whether the parser has left an element behind, so that no more children of it will come. */
const isParsed = (element: Element): boolean => {
  if (documentProperty(element.ownerDocument, 'readyState') !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/**
 * Where an element's article comes from, and how far it has come. The page gives it in one of four
 * ways, of which the first that is there counts: the property `article`, markup that stands in the
 * element already, `src`, a JSON script inside. The state follows what the page gives, whenever that
 * changes while the element is on the page; one that has been taken away loads, shows and says nothing.
 */
export class ArticleSource implements ReactiveController {
  /** Read only; every change goes through one place. */
  state: ArticleState = {status: 'idle'};

  readonly #host: ArticleHost;
  #given: unknown;
  #origin: Origin | undefined;
  /** Hears of what the parser adds behind the element, from which the element learns that it is whole. */
  readonly #parser = new MutationObserver(() => this.follow());
  /** Finds markup of an article among the page's children, which the element did not write itself. */
  readonly #find: () => HTMLElement | undefined;

  constructor(host: ArticleHost, find: () => HTMLElement | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Takes a value as the article; `undefined` or `null` for none, or the empty text that Preact makes of them. */
  give(value: unknown): void {
    const given = value === '' ? undefined : (value ?? undefined);
    // Svelte sets the same object whenever something else on the page changes. It may hold another article by
    // now; where it does not, nothing has happened, and a page that hears of it would never come to rest.
    if (given !== undefined && given === this.#given && this.#origin === 'property') {
      const {article} = readArticle(given, {base: this.#host.baseURI});
      if (JSON.stringify(article) === JSON.stringify(this.state.shown?.article)) return;
    }
    this.#given = given;
    if (given !== undefined || this.#origin === 'property') this.#origin = undefined;
    this.follow();
  }

  /** Takes up what the page gives, unless that is what the state came from. To be called at every update. */
  follow(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    if (this.#given !== undefined) {
      if (this.#origin === 'property') return;
      this.#parser.disconnect();
      this.#origin = 'property';
      this.#read(this.#given, host.baseURI, '.article');
      return;
    }
    const src = host.src || '';
    const before = this.#origin === 'property' ? undefined : this.#origin;
    const {kept} = this.state.shown ?? {};
    const found = this.#find();
    if (before?.src === src) {
      // Markup in the place of the markup that was kept, as a morphing library puts it there.
      if (kept && kept.parentNode !== host && found) this.#keep(found);
    } else if (!this.#isWaiting(src, found)) {
      // Another address over markup means another article; one that was taken away does not.
      if (found && !(before && src)) this.#keep(found);
      else if (src) this.#load(false);
      else this.#readScript();
    }
  }

  /** Loads `src` once more, past what the browser has kept of it. What is shown stays until then. */
  reload(): void {
    if (this.#host.isConnected && this.#host.src && this.#given === undefined) this.#load(true);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#online);
    this.follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    this.#parser.disconnect();
    const {state} = this;
    // What was only moved stands elsewhere already, and goes on.
    if (state.status !== 'loading' || this.#host.isConnected) return;
    if (state.shown) this.#enter({status: 'ready', shown: state.shown});
    else {
      this.#origin = undefined;
      this.#enter({status: 'idle'});
    }
  }

  #enter(state: ArticleState): void {
    const {state: left} = this;
    const isSame = left.status === 'loading' && state.status === 'loading' && state.request === left.request;
    if (left.status === 'loading' && !isSame) left.request.leave();
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Whether it must be waited for what the parser will put into the element. */
  #isWaiting(src: string, found: HTMLElement | undefined): boolean {
    const host = this.#host;
    // What was put there by the server stands first. With another child first, `src` need not wait.
    const other = [...host.childNodes].find(
      (node) => (node.nodeType === 1 && node !== found) || (node.nodeType === 3 && node.nodeValue!.trim()),
    );
    if (isParsed(host) || (src && other)) {
      this.#parser.disconnect();
      return false;
    }
    this.#parser.observe(host.ownerDocument, {childList: true, subtree: true});
    window.addEventListener('DOMContentLoaded', this.#parsed, {once: true});
    return true;
  }

  #keep(kept: HTMLElement): void {
    this.#origin = {src: this.#host.src || ''};
    this.#enter({status: 'ready', shown: {kept}});
  }

  #readScript(): void {
    const script = this.#host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    if (!script) {
      this.#origin = undefined;
      if (this.state.status !== 'idle') this.#enter({status: 'idle'});
      return;
    }
    this.#origin = {src: ''};
    let value: unknown;
    try {
      value = parseJson(script.text);
    } catch (failure) {
      this.#fail(failure as LoadFailure, inlineJson);
      return;
    }
    this.#read(value, this.#host.baseURI, inlineJson);
  }

  #load(fresh: boolean): void {
    const {src, timeout, baseURI} = this.#host;
    this.#origin = {src};
    const address = safeMedia(src, baseURI);
    if (!address) {
      this.#fail({reason: 'blocked'}, src);
      return;
    }
    const request = loadJson({address, fresh}, timeout);
    const shown = fresh ? this.state.shown : undefined;
    this.#enter({status: 'loading', request, slow: false, shown});
    /** Does something unless the element has turned to something else. */
    const meanwhile = (act: (state: ArticleState) => void) => {
      const {state} = this;
      if (state.status === 'loading' && state.request === request) act(state);
    };
    setTimeout(() => meanwhile(() => this.#enter({status: 'loading', request, slow: true, shown})), 1000);
    request.answer.then(
      ({value, base}) => meanwhile(() => this.#read(value, base, address)),
      (failure: LoadFailure) => meanwhile(() => this.#fail(failure, address)),
    );
  }

  /** @param place Where the value was, for the sentence that it is none. */
  #read(value: unknown, base: string, place: string): void {
    const {article, problems} = readArticle(value, {base});
    if (article) this.#enter({status: 'ready', shown: {article, problems}});
    else this.#fail({reason: 'invalid'}, place, problems);
  }

  #fail(failure: LoadFailure, place: string, problems: readonly Problem[] = []): void {
    this.#enter({status: 'error', failure: {...failure, place, problems}});
  }

  readonly #parsed = () => this.follow();

  readonly #online = () => {
    if (this.state.status === 'error') this.reload();
  };
}
