import {addLocale, loadLocalesWith, type LocaleWords} from './locale-scope.js';

/** The words of a language as a file beside the drop-in script: `{0}` stands for the first value. */
export type LocaleFile = Readonly<Record<string, string>>;

/** Makes the words of a file ready for `msg()`. */
export const readLocaleFile = (file: LocaleFile): LocaleWords => ({
  templates: Object.fromEntries(
    Object.entries(file).map(([id, text]) => {
      const parts = text.split(/\{(\d)\}/);
      const strings = parts.filter((_, index) => index % 2 === 0);
      const values = parts.filter((_, index) => index % 2).map(Number);
      return [id, values.length ? {strTag: true, strings, values} : text];
    }),
  ),
});

/**
 * Fetches languages from the folder `lang/` beside the script when a page needs them. Only bytes
 * that the script was built with are taken, so that one integrity hash covers them all.
 * @param hashes The `integrity` of each language's file.
 */
export const loadLocaleFiles = (hashes: Readonly<Record<string, string>>): void =>
  loadLocalesWith(Object.keys(hashes), (locale) => {
    // A module knows its own address and a plain script another way; the tag is there for both.
    const script = document.querySelector<HTMLScriptElement>(
      'script[src*="/nyhetsdelar"][src*=".js"], script[src*="/social-share"][src*=".js"]',
    );
    if (!script) return;
    fetch(new URL(`lang/${locale}.json`, script.src), {integrity: hashes[locale]!})
      .then((response) => response.json())
      .then((file: LocaleFile) => addLocale(locale, readLocaleFile(file)))
      .catch(() => console.warn(`nyhetsdelar: lang/${locale}.json was not found beside the script.`));
  });
