import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, onLocaleAdded, withLocale} from './locale-scope.js';
import {nearestLanguage} from './nearest-language.js';
import {sameLanguage} from './resolve-locale.js';

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((changed) => changed());
let watch: MutationObserver | undefined;
let stopHearing: () => void;

/** Calls `listener` whenever a `lang` of the page or the known words change; one observer serves all elements. */
const listen = (listener: () => void): void => {
  if (!listeners.size) {
    watch ??= new MutationObserver(tell);
    watch.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
    stopHearing = onLocaleAdded(tell);
  }
  listeners.add(listener);
};

const stopListening = (listener: () => void): void => {
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
    this.locale = chooseLocale(place);
    this.fallback = place && sameLanguage(place, this.locale) ? undefined : this.locale;
  }

  hostDisconnected(): void {
    stopListening(this.#changed);
  }

  readonly #changed = () => this.#host.requestUpdate();
}
