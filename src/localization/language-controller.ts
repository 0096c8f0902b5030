import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasLocale, withLocale} from './locale-scope.js';
import {nearestLanguage} from './nearest-language.js';
import {resolveLocale, sameLanguage} from './resolve-locale.js';

const listeners = new Set<() => void>();
let watch: MutationObserver | undefined;

/** Calls `listener` whenever a `lang` attribute of the page changes; one observer serves all elements. */
const onLanguageChange = (listener: () => void): void => {
  watch ??= new MutationObserver(() => listeners.forEach((changed) => changed()));
  if (!listeners.size) watch.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
  listeners.add(listener);
};

const offLanguageChange = (listener: () => void): void => {
  listeners.delete(listener);
  if (!listeners.size) watch?.disconnect();
};

/**
 * Keeps an element in the language of its place on the page: Swedish and English articles on one
 * page each speak their own.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element speaks; one whose words are here. */
  get locale(): string {
    return resolveLocale(nearestLanguage(this.#host), hasLocale);
  }

  /**
   * The language to mark the element's own words with, where they had to fall back to another
   * language than that of the place (WCAG 3.1.2); nothing where the two agree.
   */
  get fallback(): string | undefined {
    const place = nearestLanguage(this.#host);
    return place && sameLanguage(place, this.locale) ? undefined : this.locale;
  }

  /** Runs `render` with every `msg()` in it answering in the element's language. */
  speak<T>(render: () => T): T {
    return withLocale(this.locale, render);
  }

  hostConnected(): void {
    onLanguageChange(this.#changed);
  }

  hostDisconnected(): void {
    offLanguageChange(this.#changed);
  }

  readonly #changed = () => this.#host.requestUpdate();
}
