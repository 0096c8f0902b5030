import {loaded} from './generated/loaded.js';
import {ownAddress} from './own-address.js';
import {addLocale, loadLocalesWith, type LocaleWords} from './scope.js';

// Imported for what it does: an element speaks further languages than Swedish and English where the
// page needs them, and their words come when they are needed.

/** Language → `integrity` of its file beside the script; put in by the build of a drop-in file. */
declare const LOCALE_FILES: Readonly<Record<string, string>> | undefined;

/** That of the package; put in likewise. Files of two versions lie beside each other. */
declare const VERSION: string;

/** In a package the words are modules. */
const modules: Readonly<Record<string, () => Promise<object>>> = loaded;

/** How often elements may ask for a language. */
const attempts = 3;

/** Language → how often loading it has failed; as often as may be while it is under way. */
const failures = new Map<string, number>();

const load = async (locale: string): Promise<void> => {
  const before = failures.get(locale) ?? 0;
  if (before >= attempts) return;
  failures.set(locale, attempts);
  let source: URL | string = locale;
  try {
    let words: object;
    if (typeof LOCALE_FILES === 'undefined') {
      words = await modules[locale]!();
    } else {
      source = new URL(`lang/${locale}-${VERSION}.json`, ownAddress());
      // Only bytes that the script was built with are taken, so that one integrity hash covers them all.
      const response = await fetch(source, {integrity: LOCALE_FILES[locale]!});
      words = (await response.json()) as object;
    }
    addLocale(locale, words as LocaleWords);
    failures.delete(locale);
  } catch (error) {
    // The first time tells all.
    if (!before) console.warn(`nyhetsdelar: could not load ${source}: ${error}`);
    failures.set(locale, before + 1);
    addEventListener('online', loadAgain);
  }
};

const loadAgain = () =>
  failures.forEach((_, locale) => {
    failures.set(locale, 1);
    void load(locale);
  });

loadLocalesWith(Object.keys(typeof LOCALE_FILES === 'undefined' ? modules : LOCALE_FILES), load);
