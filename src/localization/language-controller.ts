import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, onLocaleAdded, withLocale} from './scope.js';
import './further-locales.js';
import {hostOf} from '../shadow/closest.js';
import {nearestLanguage} from './nearest-language.js';
import {sameLanguage} from './language-tags.js';

const controllers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

onLocaleAdded(() => controllers.forEach((controller) => controller.wordsAdded()));

/** Hears of changes to every `lang` that may decide the language of an element; one observer serves all. */
const observeLanguages = (element: Element): void => {
  observer ??= new MutationObserver(() => controllers.forEach((controller) => controller.languageChanged()));
  for (let here: Element | undefined = element; here; here = hostOf(here)) {
    observer.observe(here.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  }
};

/**
 * Keeps an element in the language of its place on the page: Swedish and English articles on one
 * page each speak their own.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #place = '';

  /** The language that the element speaks; one whose words are here. */
  locale = '';

  /**
   * The language to mark the element's own words with, where they had to fall back to another
   * language than that of the place (WCAG 3.1.2); nothing where the two agree.
   */
  fallback: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Runs `render` with every `msg()` in it answering in the element's language. */
  speak<T>(render: () => T): T {
    return withLocale(this.locale, render);
  }

  hostConnected(): void {
    controllers.add(this);
    observeLanguages(this.#host);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const place = nearestLanguage(this.#host);
    this.#place = place;
    this.locale = chooseLocale(place);
    this.fallback = place && sameLanguage(place, this.locale) ? undefined : this.locale;
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Called when words of a further language have come. */
  wordsAdded(): void {
    this.#host.requestUpdate();
  }

  /** Called when a `lang` somewhere around the element may have changed. */
  languageChanged(): void {
    // An article gives itself its language, and that of most is the page's: no reason to write all anew.
    if (nearestLanguage(this.#host) !== this.#place) this.#host.requestUpdate();
  }
}
