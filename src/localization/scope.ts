import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {sourceLocale, targetLocales} from './generated/columns.js';
import {inside} from './generated/inside.js';
import {resolveLocale} from './language-tags.js';

/** The words of one language, by the id of their message. */
export interface LocaleWords {
  readonly templates: Readonly<
    Record<string, string | {strTag: true; strings: readonly string[]; values: readonly unknown[]}>
  >;
}

const catalogues = new Map(Object.entries(inside as Readonly<Record<string, LocaleWords>>));
const listeners: (() => void)[] = [];
let loadable: ReadonlySet<string> = new Set();
let load: (locale: string) => unknown;
let current: string = sourceLocale;
let missing: Set<string> | undefined;

// `msg()` asks for the locale at every call, so each element can speak the language of its own
// place on the page, and one process can render several languages. The package bundles its own
// copy of @lit/localize, since a copy is configured once and the page may configure its own.
configureReentrantLocalization({
  sourceLocale,
  targetLocales,
  getLocale: () => current,
  loadLocaleSync: (locale) => catalogues.get(locale) as never,
});

/** Whether the words of a language are here. */
export const hasLocale = (locale: string): boolean => locale === sourceLocale || catalogues.has(locale);

/** Makes a language's words available to every element, at once to those already on the page. */
export const addLocale = (locale: string, words: LocaleWords): void => {
  catalogues.set(locale, words);
  listeners.forEach((added) => added());
};

/** Calls `listener` whenever words of a further language have come. */
export const onLocaleAdded = (listener: () => void): void => void listeners.push(listener);

/**
 * Says which languages can be had when a page needs them, and how.
 * @param request Fetches the words, hands them to {@link addLocale} and does not throw. It is called
 * whenever something is to be said in a language whose words are not here.
 */
export const loadLocalesWith = (locales: readonly string[], request: (locale: string) => unknown): void => {
  loadable = new Set(locales);
  load = request;
};

/**
 * The language to speak where a page or an article asks for `tag`: the same language, or the
 * nearest one whose words are here. One that could be loaded is asked for on the way.
 */
export const chooseLocale = (tag: string): string => {
  const best = resolveLocale(tag, (locale) => hasLocale(locale) || loadable.has(locale));
  if (hasLocale(best)) return best;
  missing?.add(best);
  load(best);
  return resolveLocale(tag, hasLocale);
};

/**
 * Runs `render` and gives the languages that it had to fall back from though their words may yet come:
 * when one of them is here, what was rendered is to be rendered anew.
 */
export const missingIn = (render: () => void): ReadonlySet<string> => {
  const outer = missing;
  const inner = (missing = new Set<string>());
  try {
    render();
  } finally {
    missing = outer;
  }
  return inner;
};

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
