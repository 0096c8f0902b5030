/**
 * Whether a service of `Intl` knows a language in this browser. One that is asked for a language it
 * does not know answers in the browser's own without a word, and Chromium knows fewer than others.
 * @param lang A language tag; one that is malformed is unknown.
 */
export const supports = (service: {supportedLocalesOf(lang: string): string[]}, lang: string): boolean => {
  try {
    return service.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
};
