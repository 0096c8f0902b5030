import {addLocale, loadLocalesWith, type LocaleWords} from './locale-scope.js';

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
      .then((templates: LocaleWords['templates']) => addLocale(locale, {templates}))
      .catch(() => console.warn(`nyhetsdelar: lang/${locale}.json was not found beside the script.`));
  });
