import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import * as en from './generated/en.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';

const catalogues = new Map<string, LocaleModule>([['en', en]]);

let current: string = sourceLocale;

// `msg()` asks for the locale at every call, so each element can speak the language of its own
// place on the page, and one process can render several languages. The package bundles its own
// copy of @lit/localize, since a copy is configured once and the page may configure its own.
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (locale) => catalogues.get(locale)!,
});

/** Makes a language's words available to every element. */
export const addLocale = (locale: string, words: LocaleModule): void => {
  catalogues.set(locale, words);
};

/** Whether the words of this language are here. */
export const hasLocale = (locale: string): boolean => locale === sourceLocale || catalogues.has(locale);

/**
 * Runs `render` with every `msg()` inside it answering in `locale`. Synchronous on purpose: two
 * scopes can nest but never interleave, so two languages never mix.
 */
export const withLocale = <T>(locale: string, render: () => T): T => {
  const outer = current;
  current = locale;
  try {
    return render();
  } finally {
    current = outer;
  }
};
