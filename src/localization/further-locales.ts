import {documentProperty} from '../shadow/document-property.js';
import {addLocale, loadLocalesWith, type LocaleWords} from './scope.js';

// Imported for what it does: an element speaks further languages than Swedish and English where the
// page needs them, and their words come when they are needed.

/** Language → `integrity` of its file beside the script; put in by the build of a drop-in file. */
declare const LOCALE_FILES: Readonly<Record<string, string>> | undefined;

/** That of the package; put in likewise. Files of two versions lie beside each other. */
declare const VERSION: string;

type Templates = LocaleWords['templates'];

/** In a package the words are modules, and an application's bundler makes a chunk of each. */
const modules: Readonly<Record<string, () => Promise<{templates: object}>>> = {
  ar: () => import('./generated/ar.js'),
  fi: () => import('./generated/fi.js'),
};

/**
 * Beside a drop-in script they are files in the folder `lang/`. Only bytes that the script was built
 * with are taken, so that one integrity hash covers them all.
 */
const fetchWords = async (locale: string, integrity: string): Promise<object> => {
  // A module knows its own address and a plain script another way; the tag is there for both.
  const {src} = documentProperty(document, 'querySelector').call(
    document,
    'script[src*="/nyhetsdelar"][src*=".js"], script[src*="/social-share"][src*=".js"]',
  ) as HTMLScriptElement;
  const response = await fetch(new URL(`lang/${locale}-${VERSION}.json`, src), {integrity});
  return (await response.json()) as object;
};

const loadWords = async (locale: string): Promise<void> => {
  try {
    const templates =
      typeof LOCALE_FILES === 'undefined'
        ? (await modules[locale]!()).templates
        : await fetchWords(locale, LOCALE_FILES[locale]!);
    addLocale(locale, {templates: templates as Templates});
  } catch (error) {
    console.warn(`nyhetsdelar: the words of lang/${locale} did not come.`, error);
  }
};

loadLocalesWith(Object.keys(typeof LOCALE_FILES === 'undefined' ? modules : LOCALE_FILES), loadWords);
