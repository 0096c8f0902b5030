import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, onLocaleAdded, withLocale} from './scope.js';
import './further-locales.js';
import {nearestLanguage} from './nearest-language.js';
import {sameLanguage} from './resolve-locale.js';

const listeners = new Set<(words: boolean) => void>();
const tell = (words: boolean) => listeners.forEach((changed) => changed(words));
let watch: MutationObserver | undefined;
let stopHearing: () => void;

/** Calls `listener` whenever a `lang` of the page or the known words change; one observer serves all elements. */
const listen = (listener: (words: boolean) => void): void => {
  if (!listeners.size) {
    watch ??= new MutationObserver(() => tell(false));
    watch.observe(document, {attributeFilter: ['lang'], subtree: true});
    stopHearing = onLocaleAdded(() => tell(true));
  }
  listeners.add(listener);
};

const stopListening = (listener: (words: boolean) => void): void => {
  listeners.delete(listener);
  if (listeners.size) return;
  watch?.disconnect();
  stopHearing();
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
    listen(this.#changed);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const place = nearestLanguage(this.#host);
    this.#place = place;
    this.locale = chooseLocale(place);
    this.fallback = place && sameLanguage(place, this.locale) ? undefined : this.locale;
  }

  hostDisconnected(): void {
    stopListening(this.#changed);
  }

  // An article gives itself its language, and that of most is the page's: no reason to write all anew.
  readonly #changed = (words: boolean) => {
    if (words || nearestLanguage(this.#host) !== this.#place) this.#host.requestUpdate();
  };
}
